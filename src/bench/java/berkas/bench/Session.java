package berkas.bench;

import berkas.bench.corpus.Spec;
import berkas.bench.measure.Failed;
import berkas.bench.measure.Folders;
import berkas.bench.measure.Lab;
import berkas.bench.measure.Machine;
import berkas.bench.measure.Meter;
import berkas.bench.measure.Sample;
import berkas.bench.measure.Trial;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * One run of the benchmark: its tools, its folder, and what it prints.
 *
 * @param work a folder of its own
 * @param out gets the tables
 */
record Session(Options options, Path work, Tools tools, Lab lab, Targets targets, PrintStream out) {
    /** Something that measures. */
    interface Measurement {
        void run(Session session) throws IOException, InterruptedException, Failed;
    }

    /** Measures, prints, and cleans up; the exit code. */
    static int run(Options options, Measurement... measurements)
            throws IOException, InterruptedException {
        Files.createDirectories(options.work);
        Path work = Files.createTempDirectory(options.work, "berkas-bench-");
        Meter meter = new Meter(work, Duration.ofMinutes(options.limit));
        Lab lab = new Lab(meter, options.runs, System.err);
        try {
            Session session =
                    new Session(
                            options,
                            work,
                            Tools.find(options.berkas),
                            lab,
                            new Targets(),
                            System.out);
            session.head();
            session.warmUp();
            for (Measurement measurement : measurements) {
                measurement.run(session);
            }
            session.foot();
        } catch (Failed e) {
            lab.failed("bench", String.valueOf(e.getMessage()));
        } finally {
            Folders.delete(work);
        }
        return lab.failures().isEmpty() ? 0 : 1;
    }

    // What the launcher makes on first use is made before anything is measured.
    private void warmUp() throws IOException, InterruptedException, Failed {
        Ground ground = ground("warm-up", Spec.newspaper(options.seed, 2, 1));
        for (int i = 0; i < 2; i++) {
            lab.meter().run(tools.berkas(ground.folder(), Builds.arguments(ground)));
        }
        Folders.delete(ground.folder());
    }

    private void head() throws IOException {
        out.println(Machine.description(work) + ".");
        out.println(
                "Medians of "
                        + options.runs
                        + " runs (least–most), in turn. CPU time and memory by "
                        + lab.meter().method()
                        + "; "
                        + tools.hugoVersion().orElse("hugo is not installed")
                        + ".");
        out.println("Load of the machine before: " + Machine.load() + ".");
        if (tools.hugoVersion().isEmpty()) {
            lab.tell("hugo is not installed: measured without it");
        }
    }

    private void foot() {
        targets.print(out);
        lab.failures().forEach(failure -> out.println("\n**Not measured:** " + failure));
        out.println("\nLoad of the machine after: " + Machine.load() + ".");
    }

    /** A new dossier in a folder of its own. */
    Ground ground(String name, Spec spec) throws IOException {
        lab.tell(name + ": writing the dossier");
        return Ground.generated(work.resolve(name), spec);
    }

    /** The bare JVM. */
    Trial start(Path folder) throws Failed {
        return Trial.of(Builds.START, tools.own(folder, Nothing.class));
    }

    /** Runs something once; empty-handed when it fails, which is told. */
    Optional<Sample> once(Trial trial) throws IOException, InterruptedException {
        try {
            trial.before().run();
            return Optional.of(lab.meter().run(trial.command()));
        } catch (Failed e) {
            lab.failed(trial.name(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** {@code 10,000}. */
    static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
