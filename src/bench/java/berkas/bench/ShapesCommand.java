package berkas.bench;

import static berkas.bench.measure.Spread.number;

import berkas.bench.corpus.Spec;
import berkas.bench.measure.Failed;
import berkas.bench.measure.Figures;
import berkas.bench.measure.Folders;
import berkas.bench.measure.Table;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Dossiers that put everything in one place, beside others that spread it out. */
@Command(
        name = "shapes",
        description = "All notes on one article, and one entry mentioned everywhere.")
final class ShapesCommand implements Callable<Integer> {
    static final int DEFAULT_SIZE = 100_000;
    private static final double MOST = 3;

    @Mixin private Options options = new Options();

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "Notes, and mentions (default: ${DEFAULT-VALUE}).")
    private int size = DEFAULT_SIZE;

    @Override
    public Integer call() throws IOException, InterruptedException {
        return Session.run(options, session -> measure(session, size));
    }

    static void measure(Session session, int size)
            throws IOException, InterruptedException, Failed {
        long seed = session.options().seed;
        String number = Session.count(size);
        Table table = new Table("Cold build", "wall, s", "CPU, s", "peak, MB");
        compare(
                session,
                table,
                number + " notes on one article",
                Spec.oneArticle(seed, size),
                Spec.notesSpreadOut(seed, size));
        compare(
                session,
                table,
                number + " mentions of one entry",
                Spec.oneEntry(seed, size),
                Spec.mentionsSpreadOut(seed, size));
        session.out().println("\n### Everything in one place\n\n" + table);
    }

    private static void compare(
            Session session, Table table, String what, Spec together, Spec apart)
            throws IOException, InterruptedException, Failed {
        Figures one = cold(session, what, together);
        Figures spread = cold(session, what + ", spread out", apart);
        row(table, what, one);
        row(table, "as many, spread out", spread);
        double wall = one.wall().median() / spread.wall().median();
        double cpu = one.cpu().median() / spread.cpu().median();
        table.row("ratio", number(wall), number(cpu), "");
        session.targets().add(what + " : spread out, wall", MOST, wall);
    }

    private static Figures cold(Session session, String name, Spec spec)
            throws IOException, InterruptedException, Failed {
        Ground ground = session.ground(name.replaceAll("[^a-z0-9]+", "-"), spec);
        Map<String, Figures> figures = new Builds(session, ground).measureCold();
        Folders.delete(ground.folder());
        return figures.getOrDefault(Builds.COLD, Figures.NONE);
    }

    private static void row(Table table, String name, Figures of) {
        table.row(
                name,
                of.measured() ? of.wall().seconds() : "not measured",
                of.cpu().seconds(),
                of.peak().megabytes());
    }
}
