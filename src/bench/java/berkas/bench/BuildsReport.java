package berkas.bench;

import static berkas.bench.measure.Spread.number;

import berkas.bench.measure.Failed;
import berkas.bench.measure.Figures;
import berkas.bench.measure.Folders;
import berkas.bench.measure.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/** Measures the builds of dossiers of several sizes, and shows them. */
final class BuildsReport {
    private static final double UNCHANGED_SHARE = 0.10;
    private static final double CHANGED_SHARE = 0.12;
    private static final double GROWTH = 10.5;
    private static final Map<Integer, Double> OF_HUGO = Map.of(1_000, 1 / 3.0, 5_000, 0.25);
    private static final Map<Integer, Double> PEAK = Map.of(1_000, 350.0, 10_000, 1_500.0);

    private final Session session;
    private final Map<Integer, Map<String, Figures>> all = new TreeMap<>();

    BuildsReport(Session session) {
        this.session = session;
    }

    /** Measures one dossier, prints its table, and removes what it made. */
    void add(Ground ground) throws IOException, InterruptedException, Failed {
        int articles = ground.articles();
        session.lab().tell(Session.count(articles) + " articles: measuring");
        Map<String, Figures> figures = new Builds(session, ground).measure();
        all.put(articles, figures);
        print(ground, articles, figures);
        targets(articles, figures);
        Folders.delete(ground.folder());
    }

    /** Measures cold builds only. */
    void addCold(Ground ground) throws IOException, InterruptedException, Failed {
        all.put(ground.articles(), new Builds(session, ground).measureCold());
        Folders.delete(ground.folder());
    }

    private void print(Ground ground, int articles, Map<String, Figures> figures)
            throws IOException {
        Table table = new Table("Program", "wall, s", "CPU, s", "peak, MB", "wall : cold");
        double cold = wall(figures, Builds.COLD);
        figures.forEach((name, of) -> row(table, name, of, cold));
        session.out().println("\n### " + Session.count(articles) + " articles\n\n" + table);
        session.out().println(extents(ground) + "\n");
        session.out()
                .println(
                        "The cold build took "
                                + number(cold / wall(figures, Builds.HUGO))
                                + " times as long as Hugo, "
                                + number(cold / wall(figures, Builds.COPY))
                                + " times as long as `cp -r`, "
                                + number(cold / wall(figures, Builds.REWRITE))
                                + " times as long as writing the same files from Java.");
    }

    private static String extents(Ground ground) throws IOException {
        String site = Files.isDirectory(ground.output()) ? Ground.extent(ground.output()) : "none";
        String hugo =
                Files.isDirectory(ground.beside("hugo"))
                        ? "; that of Hugo: " + Ground.extent(ground.beside("hugo"))
                        : "";
        return "The site: " + site + hugo + ".";
    }

    private static void row(Table table, String name, Figures of, double cold) {
        if (of.measured()) {
            table.row(
                    name,
                    of.wall().seconds(),
                    of.cpu().seconds(),
                    of.peak().megabytes(),
                    number(of.wall().median() / cold));
        } else {
            table.row(name, "not measured", "", "", "");
        }
    }

    private void targets(int articles, Map<String, Figures> figures) {
        String size = " at " + Session.count(articles) + " articles";
        double cold = wall(figures, Builds.COLD);
        if (OF_HUGO.containsKey(articles)) {
            session.targets()
                    .add(
                            "cold build : Hugo, wall" + size,
                            OF_HUGO.getOrDefault(articles, 1.0),
                            cold / wall(figures, Builds.HUGO));
        }
        if (articles == 1_000 || articles == 10_000) {
            session.targets()
                    .add(
                            "nothing changed : cold, wall" + size,
                            UNCHANGED_SHARE,
                            wall(figures, Builds.UNCHANGED) / cold);
            session.targets()
                    .add(
                            "one note changed : cold, wall" + size,
                            CHANGED_SHARE,
                            wall(figures, Builds.CHANGED) / cold);
            session.targets()
                    .add(
                            "peak memory of a cold build" + size,
                            PEAK.getOrDefault(articles, 0.0),
                            figures.getOrDefault(Builds.COLD, Figures.NONE).peak().median(),
                            "MB");
        }
    }

    /** How CPU time grows from each size to one ten times as large. */
    void growth() {
        all.forEach(
                (small, figures) -> {
                    Map<String, Figures> large = all.get(10 * small);
                    if (large != null) {
                        growth(small, work(figures), work(large));
                    }
                });
    }

    private void growth(int small, double little, double much) {
        String sizes = Session.count(small) + " to " + Session.count(10 * small) + " articles";
        session.out()
                .println(
                        "\nFrom "
                                + sizes
                                + " the CPU time of a cold build, the start of the JVM taken off,"
                                + " grows from "
                                + number(little)
                                + " s to "
                                + number(much)
                                + " s: "
                                + number(much / little)
                                + " times.");
        if (small == 1_000) {
            session.targets().add("growth of CPU time, " + sizes, GROWTH, much / little);
        }
    }

    private static double work(Map<String, Figures> figures) {
        return figures.getOrDefault(Builds.COLD, Figures.NONE).cpu().median()
                - figures.getOrDefault(Builds.START, Figures.NONE).cpu().median();
    }

    private static double wall(Map<String, Figures> figures, String name) {
        return figures.getOrDefault(name, Figures.NONE).wall().median();
    }
}
