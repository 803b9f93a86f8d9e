package berkas.bench;

import berkas.bench.measure.Failed;
import berkas.bench.measure.Spread;
import berkas.bench.measure.Table;
import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The steps that most of the work is made of, each by itself and warm, by JMH. */
@Command(name = "kernels", description = "The hot steps by themselves, warm.")
final class KernelsCommand implements Callable<Integer> {
    private static final String ALL = "berkas\\.bench\\.kernel\\..*";

    @Mixin private Options options = new Options();

    @Option(
            names = "--only",
            paramLabel = "PATTERN",
            description = "Those whose names match (default: all).")
    private String only = ALL;

    @Override
    public Integer call() throws IOException, InterruptedException {
        return Session.run(options, session -> measure(session, only));
    }

    static void measure(Session session) throws Failed {
        measure(session, ALL);
    }

    private static void measure(Session session, String only) throws Failed {
        session.lab().tell("kernels: measuring");
        Table table = new Table("Step", "µs", "±");
        for (RunResult result : results(only)) {
            Result<?> primary = result.getPrimaryResult();
            table.row(
                    primary.getLabel(),
                    Spread.number(primary.getScore()),
                    Spread.number(primary.getScoreError()));
        }
        session.out().println("\n### Steps, warm\n\n" + table);
    }

    private static Collection<RunResult> results(String only) throws Failed {
        try {
            return new Runner(
                            new OptionsBuilder()
                                    .include(only)
                                    .verbosity(VerboseMode.SILENT)
                                    .build())
                    .run();
        } catch (RunnerException e) {
            throw new Failed("kernels: " + e.getMessage(), e);
        }
    }
}
