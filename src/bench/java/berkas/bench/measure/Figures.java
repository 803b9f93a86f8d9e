package berkas.bench.measure;

import java.util.List;

/**
 * What a program took, over several runs.
 *
 * @param failure why it could not be measured; empty if it could
 */
public record Figures(Spread wall, Spread cpu, Spread peak, String failure) {
    /** Of something that was not run. */
    public static final Figures NONE = failed("not run");

    static Figures of(List<Sample> samples) {
        return new Figures(
                Spread.of(samples, Sample::wall),
                Spread.of(samples, Sample::cpu),
                Spread.of(samples, Sample::peak),
                "");
    }

    static Figures failed(String why) {
        return new Figures(Spread.NONE, Spread.NONE, Spread.NONE, why);
    }

    /** Whether there are any. */
    public boolean measured() {
        return failure.isEmpty();
    }
}
