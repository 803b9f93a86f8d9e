package berkas.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the benchmark: {@code mvn -q -Pbench -Dbench="builds --sizes 100"}. */
@Command(
        name = "bench",
        description = "Measures Berkas. Tables go to standard output, news to standard error.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AllCommand.class,
            BuildsCommand.class,
            GrowthCommand.class,
            ShapesCommand.class,
            MemoryCommand.class,
            StartCommand.class,
            KernelsCommand.class,
            CorpusCommand.class
        })
public final class Bench {
    private Bench() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }
}
