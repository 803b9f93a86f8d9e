package berkas.bench;

import berkas.bench.measure.Spread;
import berkas.bench.measure.Table;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What Berkas is to reach, and what it does. */
final class Targets {
    private record Target(String what, double limit, double found, String unit) {
        String verdict() {
            if (!Double.isFinite(found)) {
                return "not measured";
            }
            return found <= limit ? "reached" : "missed";
        }
    }

    private final List<Target> targets = new ArrayList<>();

    /**
     * @param limit the most that is right
     * @param found NaN when it was not measured
     */
    void add(String what, double limit, double found) {
        targets.add(new Target(what, limit, found, ""));
    }

    void add(String what, double limit, double found, String unit) {
        targets.add(new Target(what, limit, found, " " + unit));
    }

    void print(PrintStream out) {
        if (targets.isEmpty()) {
            return;
        }
        Table table = new Table("Target", "at most", "now", "");
        for (Target target : targets) {
            table.row(
                    target.what(),
                    number(target.limit()) + target.unit(),
                    number(target.found()) + target.unit(),
                    target.verdict());
        }
        out.println("\n### Targets\n\n" + table);
    }

    private static String number(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : Spread.number(value);
    }
}
