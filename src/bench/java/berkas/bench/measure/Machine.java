package berkas.bench.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What figures depend on besides what is measured. */
public final class Machine {
    private Machine() {}

    /** Its cores, memory, system, JDK and the kind of disk, in one line. */
    public static String description(Path work) throws IOException {
        return String.join(
                "; ",
                Runtime.getRuntime().availableProcessors() + " cores",
                memory(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                "JDK " + System.getProperty("java.vm.version"),
                disk(work));
    }

    private static String memory() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? String.format(Locale.ROOT, "%.1f GB", system.getTotalMemorySize() / 1e9)
                : "memory unknown";
    }

    private static String disk(Path work) throws IOException {
        FileStore store = Files.getFileStore(work);
        return "files on " + store.type();
    }

    /** How many programs want to run at a time, on average over the last minute; what else runs. */
    public static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load);
    }

    /** A program on the search path. */
    public static Optional<Path> program(String name) {
        String folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(folders.split(java.io.File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The first line a program prints; empty when it cannot be run. */
    public static Optional<String> firstLine(List<String> words) {
        try {
            Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
            String all =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
