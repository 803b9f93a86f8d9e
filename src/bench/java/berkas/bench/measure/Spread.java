package berkas.bench.measure;

import java.util.Collection;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The middle of several measurements, and how far they lie apart. */
public record Spread(double median, double least, double most) {
    private static final String UNKNOWN = "–";

    /** Not measured. */
    public static final Spread NONE = new Spread(Double.NaN, Double.NaN, Double.NaN);

    static Spread of(Collection<Sample> samples, ToDoubleFunction<Sample> figure) {
        double[] sorted = samples.stream().mapToDouble(figure).sorted().toArray();
        if (sorted.length == 0) {
            return NONE;
        }
        int middle = sorted.length / 2;
        double median =
                sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** {@code 1.25 (1.20–1.41)}. */
    public String seconds() {
        return Double.isNaN(median)
                ? UNKNOWN
                : number(median) + " (" + number(least) + "–" + number(most) + ")";
    }

    /** {@code 312 (300–340)}. */
    public String megabytes() {
        return Double.isNaN(median)
                ? UNKNOWN
                : String.format(Locale.ROOT, "%.0f (%.0f–%.0f)", median, least, most);
    }

    /** A ratio, share or time for people; a dash when it is not known. */
    public static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : UNKNOWN;
    }
}
