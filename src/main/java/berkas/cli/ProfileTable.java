package berkas.cli;

import berkas.build.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the time of a build went, as a table for people. */
final class ProfileTable {
    private static final String ROW = "%-32s %10s %6s %9s %12s";
    private static final double NANOS_A_MILLI = 1e6;

    private ProfileTable() {}

    /** The lines of the table; none if nothing was measured. */
    static List<String> of(List<Profile.Line> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        long all =
                lines.stream()
                        .filter(line -> line.detail().isEmpty())
                        .mapToLong(Profile.Line::nanos)
                        .sum();
        List<String> table = new ArrayList<>();
        table.add(String.format(Locale.ROOT, ROW, "step", "ms", "share", "times", "ms each"));
        lines.forEach(line -> table.add(row(line, Math.max(1, all))));
        return table;
    }

    private static String row(Profile.Line line, long all) {
        double millis = line.nanos() / NANOS_A_MILLI;
        return String.format(
                Locale.ROOT,
                ROW,
                line.detail().isEmpty() ? line.step().words() : "    " + line.detail(),
                String.format(Locale.ROOT, "%.0f", millis),
                100 * line.nanos() / all + " %",
                line.times(),
                String.format(Locale.ROOT, "%.3f", millis / line.times()));
    }
}
