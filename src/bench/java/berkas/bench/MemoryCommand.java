package berkas.bench;

import berkas.bench.corpus.Spec;
import berkas.bench.measure.Failed;
import berkas.bench.measure.Folders;
import berkas.bench.measure.Sample;
import berkas.bench.measure.Trial;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether a large dossier can be built with a small heap. */
@Command(name = "memory", description = "A large dossier with a small heap.")
final class MemoryCommand implements Callable<Integer> {
    private static final int DEFAULT_SIZE = 10_000;
    private static final String DEFAULT_HEAP = "768m";

    @Mixin private Options options = new Options();

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "Articles (default: ${DEFAULT-VALUE}).")
    private int size = DEFAULT_SIZE;

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            description = "As java -Xmx takes it (default: ${DEFAULT-VALUE}).")
    private String heap = DEFAULT_HEAP;

    @Override
    public Integer call() throws IOException, InterruptedException {
        return Session.run(options, session -> measure(session, size, heap));
    }

    static void measure(Session session) throws IOException, InterruptedException, Failed {
        measure(session, DEFAULT_SIZE, DEFAULT_HEAP);
    }

    private static void measure(Session session, int size, String heap)
            throws IOException, InterruptedException, Failed {
        Ground ground = session.ground("heap", Spec.newspaper(session.options().seed, size, 5));
        String name = Session.count(size) + " articles with -Xmx" + heap;
        session.lab().tell(name);
        Optional<Sample> sample =
                session.once(
                        Trial.of(
                                name,
                                session.tools()
                                        .jar(
                                                ground.folder(),
                                                List.of("-Xmx" + heap),
                                                Builds.arguments(ground))));
        session.out().println("\n### A small heap\n");
        session.out()
                .println(
                        sample.map(
                                        took ->
                                                String.format(
                                                        Locale.ROOT,
                                                        "%s: built in %.1f s wall, %.1f s CPU,"
                                                                + " %.0f MB peak.",
                                                        name,
                                                        took.wall(),
                                                        took.cpu(),
                                                        took.peak()))
                                .orElse(name + ": not built."));
        Folders.delete(ground.folder());
    }
}
