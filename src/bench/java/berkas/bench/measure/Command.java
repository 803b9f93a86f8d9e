package berkas.bench.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program with its arguments.
 *
 * @param folder where it runs
 */
public record Command(Path folder, List<String> words) {
    public Command {
        words = List.copyOf(words);
    }

    public static Command of(Path folder, String... words) {
        return new Command(folder, List.of(words));
    }

    /** With more arguments. */
    public Command and(String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return new Command(folder, all);
    }

    public Command in(Path other) {
        return new Command(other, words);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
