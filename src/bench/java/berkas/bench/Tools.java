package berkas.bench;

import berkas.bench.measure.Command;
import berkas.bench.measure.Failed;
import berkas.bench.measure.Machine;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The programs that are measured. */
final class Tools {
    private static final Path JAR = Path.of("target/berkas.jar").toAbsolutePath();

    private final Path berkas;
    private final Optional<Path> hugo;

    private Tools(Path berkas, Optional<Path> hugo) {
        this.berkas = berkas;
        this.hugo = hugo;
    }

    /** Of this folder, which is that of the repository. */
    static Tools find(Path berkas) throws Failed {
        Path launcher = berkas.toAbsolutePath().normalize();
        if (!Files.isExecutable(launcher) || !Files.isRegularFile(JAR)) {
            throw new Failed("no " + launcher + " or no " + JAR + ": run mvn -q -Pbench there");
        }
        return new Tools(launcher, Machine.program("hugo"));
    }

    Command berkas(Path folder, String... arguments) {
        return Command.of(folder, berkas.toString()).and(arguments);
    }

    /** Without the launcher, with options of the JVM. */
    Command jar(Path folder, List<String> options, String... arguments) {
        return Command.of(folder, java())
                .and(options.toArray(String[]::new))
                .and("-jar", JAR.toString())
                .and(arguments);
    }

    /** A program of this benchmark. */
    Command own(Path folder, Class<?> program, String... arguments) throws Failed {
        return Command.of(folder, java(), "-cp", classes(), program.getName()).and(arguments);
    }

    Optional<Command> hugo(Path folder) {
        return hugo.map(program -> Command.of(folder, program.toString(), "--quiet"));
    }

    /** As it says of itself; empty where there is none. */
    Optional<String> hugoVersion() {
        return hugo.flatMap(program -> Machine.firstLine(List.of(program.toString(), "version")))
                .map(line -> line.replaceAll("^(hugo v[^ ]+).*", "$1"));
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String classes() throws Failed {
        try {
            return Path.of(Tools.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new Failed("own classes not found", e);
        }
    }
}
