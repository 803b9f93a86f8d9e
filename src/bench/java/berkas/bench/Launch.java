package berkas.bench;

import berkas.bench.measure.Command;
import berkas.bench.measure.Failed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How the launcher starts the JVM, learned from the JVM itself.
 *
 * @param options of the JVM that have nothing to do with an archive of classes
 * @param archived how many of Berkas' own classes came from such an archive
 * @param loaded how many were loaded in all
 */
record Launch(List<String> options, long archived, long loaded) {
    /** Options that have to do with archives, and what the JVM prints but does not take. */
    private static final List<String> LEFT_OUT =
            List.of(
                    "-Xshare",
                    "-Xlog",
                    "-XX:SharedArchiveFile",
                    "-XX:+AutoCreateSharedArchive",
                    "-XX:ArchiveClassesAtExit",
                    "-XX:AOT",
                    "-XX:+PrintCommandLineFlags",
                    "-XX:-THPStackMitigation",
                    "-XX:+AOT");

    /** Runs a command and looks on. */
    static Launch of(Command command, Path scratch)
            throws IOException, InterruptedException, Failed {
        Path log = scratch.resolve("jvm.txt");
        Path output = scratch.resolve("output.txt");
        Files.deleteIfExists(log);
        ProcessBuilder builder =
                new ProcessBuilder(command.words())
                        .directory(command.folder().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        // Comes after the launcher's own options, which may switch the log off.
        builder.environment()
                .put(
                        "_JAVA_OPTIONS",
                        "-XX:+PrintCommandLineFlags -Xlog:class+load:file=" + log + "::filesize=0");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (builder.start().waitFor() != 0 || !Files.exists(log)) {
            throw new Failed(command + ": cannot be looked at");
        }
        return of(Files.readAllLines(output), Files.readAllLines(log));
    }

    private static Launch of(List<String> printed, List<String> lines) {
        Predicate<String> ours = line -> line.contains(" berkas.") && line.contains("source:");
        return new Launch(
                printed.stream()
                        .filter(line -> line.startsWith("-XX:"))
                        .flatMap(Launch::options)
                        .toList(),
                lines.stream().filter(ours).filter(line -> line.contains("shared objects")).count(),
                lines.stream().filter(ours).count());
    }

    private static Stream<String> options(String line) {
        return Stream.of(line.strip().split(" +", -1))
                .filter(option -> option.startsWith("-"))
                .filter(option -> LEFT_OUT.stream().noneMatch(option::startsWith));
    }
}
