package berkas.bench;

import static berkas.bench.measure.Spread.number;

import berkas.bench.measure.Failed;
import berkas.bench.measure.Figures;
import berkas.bench.measure.Folders;
import berkas.bench.measure.Table;
import berkas.bench.measure.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What it takes until Berkas works, and what a small dossier takes. */
@Command(
        name = "start",
        description = "The start, and the dossier of this repository with and without an archive.")
final class StartCommand implements Callable<Integer> {
    private static final String VERSION = "`berkas --version`";
    private static final String BUILD = "`berkas build`, the dossier of this repository, cold";
    private static final String PLAIN = "the same, without an archive of classes";
    private static final double TIMES_THE_JVM = 4;
    private static final double BUILD_CPU = 1.0;
    private static final double WITH_TO_WITHOUT = 0.65;

    @Mixin private Options options = new Options();

    @Override
    public Integer call() throws IOException, InterruptedException {
        return Session.run(options, StartCommand::measure);
    }

    static void measure(Session session) throws IOException, InterruptedException, Failed {
        session.lab().tell("start: measuring");
        Path folder = Files.createDirectories(session.work().resolve("start"));
        Path content = Path.of("content").toAbsolutePath();
        Ground ground = new Ground(folder, content, folder.resolve("no-hugo"));
        String[] build = Builds.arguments(ground);
        Launch launch = Launch.of(session.tools().berkas(folder, build), session.work());
        Trial.Preparation clean = new Builds(session, ground).cold(() -> {}).before();
        Map<String, Figures> figures =
                session.lab()
                        .measure(
                                List.of(
                                        session.start(folder),
                                        Trial.of(
                                                VERSION,
                                                session.tools().berkas(folder, "--version")),
                                        new Trial(
                                                BUILD,
                                                clean,
                                                session.tools().berkas(folder, build)),
                                        new Trial(
                                                PLAIN,
                                                clean,
                                                session.tools()
                                                        .jar(folder, launch.options(), build))));
        print(session, launch, figures);
        Folders.delete(folder);
    }

    private static void print(Session session, Launch launch, Map<String, Figures> all) {
        Table table = new Table("Start", "wall, s", "CPU, s", "peak, MB");
        all.forEach(
                (name, of) ->
                        table.row(
                                name,
                                of.measured() ? of.wall().seconds() : "not measured",
                                of.cpu().seconds(),
                                of.peak().megabytes()));
        session.out().println("\n### Start\n\n" + table);
        session.out()
                .println(
                        launch.archived() == 0
                                ? "The launcher uses no archive of classes."
                                : launch.archived()
                                        + " of "
                                        + launch.loaded()
                                        + " of Berkas' own classes came from the launcher's"
                                        + " archive.");
        session.out()
                .println(
                        "Options of the JVM that the launcher gives besides: "
                                + (launch.options().isEmpty()
                                        ? "none"
                                        : "`" + String.join(" ", launch.options()) + "`")
                                + ".");
        double jvm = all.getOrDefault(Builds.START, Figures.NONE).wall().median();
        double version = all.getOrDefault(VERSION, Figures.NONE).wall().median();
        double with = all.getOrDefault(BUILD, Figures.NONE).cpu().median();
        double without = all.getOrDefault(PLAIN, Figures.NONE).cpu().median();
        session.out()
                .println(
                        "`berkas --version` takes "
                                + number(version / jvm)
                                + " times the start of the JVM.");
        session.targets()
                .add("`berkas --version` : start of the JVM, wall", TIMES_THE_JVM, version / jvm);
        session.targets().add("the dossier of this repository, cold, CPU", BUILD_CPU, with, "s");
        // Without an archive the two are the same program, and their ratio is an accident.
        session.targets()
                .add(
                        "with the archive : without, CPU",
                        WITH_TO_WITHOUT,
                        launch.archived() == 0 ? Double.NaN : with / without);
    }
}
