package berkas.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What all measurements have in common. */
final class Options {
    private static final Path RAM_DISK = Path.of("/dev/shm");

    @Option(
            names = "--work",
            paramLabel = "FOLDER",
            description =
                    "Where dossiers and sites are put, in a folder of their own that is removed in"
                            + " the end (default: the RAM disk, or else where temporary files go).")
    Path work = defaultWork();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "How often each is measured (default: ${DEFAULT-VALUE}).")
    int runs = 5;

    @Option(
            names = "--berkas",
            paramLabel = "PROGRAM",
            description = "What is measured (default: the launcher, ${DEFAULT-VALUE}).")
    Path berkas = Path.of("berkas");

    @Option(
            names = "--hugo-up-to",
            paramLabel = "N",
            description =
                    "The most articles that Hugo is given too; it takes some 0.6 GB for each 1,000"
                            + " (default: ${DEFAULT-VALUE}).")
    int hugoUpTo = 5_000;

    @Option(
            names = "--limit",
            paramLabel = "MINUTES",
            description = "After which a program is stopped (default: ${DEFAULT-VALUE}).")
    int limit = 20;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Other seeds give other dossiers (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    private static Path defaultWork() {
        return Files.isWritable(RAM_DISK)
                ? RAM_DISK
                : Path.of(System.getProperty("java.io.tmpdir"));
    }
}
