package berkas.bench.measure;

import java.io.IOException;

/**
 * Something to be measured.
 *
 * @param name as tables call it, one of its own in a run
 * @param before makes ready for it; not measured
 */
public record Trial(String name, Preparation before, Command command) {
    /** What has to be done before each run. */
    @FunctionalInterface
    public interface Preparation {
        void run() throws IOException;
    }

    public static Trial of(String name, Command command) {
        return new Trial(name, () -> {}, command);
    }
}
