package berkas.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything, as docs/performance.md shows it. */
@Command(name = "all", description = "Every measurement, one after the other.")
final class AllCommand implements Callable<Integer> {
    @Mixin private Options options = new Options();

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "N",
            description = "Articles (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of(100, 1_000, 5_000, 10_000);

    @Option(
            names = "--shape-size",
            paramLabel = "N",
            description =
                    "Notes on one article, mentions of one entry (default: ${DEFAULT-VALUE}).")
    private int shapeSize = ShapesCommand.DEFAULT_SIZE;

    @Override
    public Integer call() throws IOException, InterruptedException {
        return Session.run(
                options,
                StartCommand::measure,
                session -> BuildsCommand.of(session, sizes),
                MemoryCommand::measure,
                session -> ShapesCommand.measure(session, shapeSize),
                KernelsCommand::measure);
    }
}
