package berkas.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs and says what they took.
 *
 * <p>Wall time is measured here. CPU time and peak memory are what the kernel tells the parent of a
 * process when it ends (getrusage, RUSAGE_CHILDREN), and Java does not pass on; so a small program
 * stands in between that does: GNU time, or the shell's {@code times}, which knows no memory.
 */
public final class Meter {
    private final Path scratch;
    private final Duration limit;
    private final Usage usage;

    /**
     * @param scratch a folder for what programs print
     * @param limit after which a program is stopped
     */
    public Meter(Path scratch, Duration limit) {
        this.scratch = scratch;
        this.limit = limit;
        this.usage = Usage.best();
    }

    /** How CPU time and memory are read, in words. */
    public String method() {
        return usage.method();
    }

    /** Runs a program to its end. */
    public Sample run(Command command) throws IOException, InterruptedException, Failed {
        Path log = scratch.resolve("output.txt");
        Path figures = scratch.resolve("usage.txt");
        Files.deleteIfExists(figures);
        List<String> words = new ArrayList<>(usage.prefix(figures));
        words.addAll(command.words());
        long start = System.nanoTime();
        int code = exitCode(command, words, log);
        double wall = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new Failed(command + ": exit code " + code + "\n" + end(log));
        }
        return usage.sample(wall, figures);
    }

    private int exitCode(Command command, List<String> words, Path log)
            throws IOException, InterruptedException, Failed {
        ProcessBuilder builder =
                new ProcessBuilder(words)
                        .directory(command.folder().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = started(builder);
        process.getOutputStream().close();
        if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            return process.exitValue();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        throw new Failed(command + ": stopped after " + limit.toMinutes() + " min");
    }

    private static Process started(ProcessBuilder builder) throws Failed {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new Failed("cannot be started: " + e.getMessage(), e);
        }
    }

    /** What a program printed, for people. */
    public String printed() throws IOException {
        return end(scratch.resolve("output.txt"));
    }

    private static String end(Path log) throws IOException {
        String text = Files.readString(log).strip();
        return text.substring(Math.max(0, text.length() - 2_000));
    }
}
