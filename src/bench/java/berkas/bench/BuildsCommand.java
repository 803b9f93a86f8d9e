package berkas.bench;

import berkas.bench.corpus.Spec;
import berkas.bench.measure.Failed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds of dossiers of several sizes: cold, unchanged, one note changed. */
@Command(name = "builds", description = "Cold and repeated builds beside Hugo and plain writing.")
final class BuildsCommand implements Callable<Integer> {
    private static final int NOTES = 5;

    @Mixin private Options options = new Options();

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "N",
            description = "Articles (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of(100, 1_000, 5_000, 10_000);

    @Option(
            names = "--notes",
            paramLabel = "N",
            description = "Notes of each article (default: ${DEFAULT-VALUE}).")
    private int notes = NOTES;

    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            description = "A dossier that is there, instead of a generated one; several times.")
    private List<Path> contents = new ArrayList<>();

    @Option(
            names = "--hugo",
            paramLabel = "FOLDER",
            description = "The Hugo site of the same dossier, in the same order as --content.")
    private List<Path> hugos = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        return Session.run(
                options, contents.isEmpty() ? session -> of(session, sizes, notes) : this::given);
    }

    static void of(Session session, List<Integer> sizes, int notes)
            throws IOException, InterruptedException, Failed {
        BuildsReport report = new BuildsReport(session);
        for (int size : sizes) {
            Spec spec = Spec.newspaper(session.options().seed, size, notes);
            report.add(session.ground("articles-" + size, spec));
        }
        report.growth();
    }

    static void of(Session session, List<Integer> sizes)
            throws IOException, InterruptedException, Failed {
        of(session, sizes, NOTES);
    }

    private void given(Session session) throws IOException, InterruptedException, Failed {
        BuildsReport report = new BuildsReport(session);
        for (int i = 0; i < contents.size(); i++) {
            Path folder = session.work().resolve("given-" + i);
            Path hugo = i < hugos.size() ? hugos.get(i) : folder.resolve("no-hugo");
            report.add(Ground.given(folder, contents.get(i), hugo));
        }
        report.growth();
    }
}
