package berkas.bench;

import berkas.bench.corpus.Spec;
import berkas.bench.measure.Failed;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the cost of a cold build grows with the dossier. */
@Command(name = "growth", description = "CPU time of cold builds from one size to ten times that.")
final class GrowthCommand implements Callable<Integer> {
    @Mixin private Options options = new Options();

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "N",
            description = "Articles (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of(1_000, 10_000);

    @Override
    public Integer call() throws IOException, InterruptedException {
        return Session.run(options, this::measure);
    }

    private void measure(Session session) throws IOException, InterruptedException, Failed {
        BuildsReport report = new BuildsReport(session);
        for (int size : sizes) {
            Spec spec = Spec.newspaper(session.options().seed, size, 5);
            report.addCold(session.ground("articles-" + size, spec));
        }
        report.growth();
    }
}
