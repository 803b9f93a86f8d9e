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

    @Override
    public Integer call() throws IOException, InterruptedException {
        return Session.run(
                options,
                StartCommand::measure,
                session -> BuildsCommand.of(session, sizes),
                MemoryCommand::measure,
                ShapesCommand::measure,
                KernelsCommand::measure);
    }
}
