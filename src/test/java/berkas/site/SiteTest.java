package berkas.site;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.cli.Main;
import berkas.cli.Streams;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A tiny site under test: copied aside, edited, built, looked at.
 *
 * <p>Built by the command line's own entry point, in this process, with paths as an editor in the
 * site's folder would see them.
 */
public final class SiteTest {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final String DELETED = "deleted.txt";

    private final Path folder;
    private String err = "";
    private String out = "";
    private int exit = -1;

    private SiteTest(Path folder) {
        this.folder = folder;
    }

    /**
     * The base site with a case's files laid over it, but for those that the case's {@code
     * deleted.txt} names, one a line.
     */
    public static SiteTest from(String site, Path scratch) {
        copy(SITES.resolve("base"), scratch);
        if (!site.equals("base")) {
            copy(SITES.resolve(site), scratch);
        }
        SiteTest test = new SiteTest(scratch);
        if (Files.exists(scratch.resolve(DELETED))) {
            test.text(DELETED).lines().forEach(test::delete);
        }
        return test;
    }

    /** Any content folder, alone. */
    public static SiteTest of(Path content, Path scratch) {
        copy(content, scratch.resolve("content"));
        return new SiteTest(scratch);
    }

    public SiteTest edit(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SiteTest replace(String file, String what, String by) {
        String text = text(file);
        assertThat(text).contains(what);
        return edit(file, text.replace(what, by));
    }

    public SiteTest delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SiteTest build(String... options) {
        return run("build", options, "--output", folder.resolve("site-output").toString());
    }

    /** Builds into a folder of the site other than the usual one. */
    public SiteTest buildInto(String output) {
        return run("build", new String[0], "--output", folder.resolve(output).toString());
    }

    public SiteTest check(String... options) {
        return run("check", options);
    }

    private SiteTest run(String command, String[] options, String... more) {
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(List.of("--content", folder.resolve("content").toString()));
        args.addAll(List.of("--templates", folder.resolve("templates").toString()));
        args.addAll(Arrays.asList(options));
        args.addAll(Arrays.asList(more));
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        Streams streams =
                new Streams(new PrintWriter(outText), new PrintWriter(errText), false, false);
        exit = Main.run(args.toArray(String[]::new), streams);
        out = outText.toString();
        err = errText.toString();
        return this;
    }

    public SiteTest expectClean() {
        assertThat(err).isEmpty();
        assertThat(exit).isZero();
        return this;
    }

    public SiteTest expectErrors() {
        assertThat(exit).as(err).isEqualTo(1);
        return this;
    }

    public SiteTest expectDiagnostics(String... parts) {
        assertThat(diagnostics()).contains(parts);
        return this;
    }

    /** What was reported, with paths as seen from the site's folder. */
    public String diagnostics() {
        return err.replace(folder + "/", "");
    }

    public String summary() {
        return out;
    }

    public int exit() {
        return exit;
    }

    public String page(String path) {
        return text("site-output/" + path);
    }

    public boolean hasPage(String path) {
        return Files.exists(folder.resolve("site-output").resolve(path));
    }

    public Path folder() {
        return folder;
    }

    /** Every file of the output with its bytes and modification time. */
    public Map<String, Stamp> output() {
        return stamps(folder.resolve("site-output"));
    }

    /** A file as it stands on the disk. */
    public record Stamp(String bytes, long modifiedNanos) {}

    public static Map<String, Stamp> stamps(Path root) {
        Map<String, Stamp> stamps = new TreeMap<>();
        if (!Files.exists(root)) {
            return stamps;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                long modified =
                        Files.getLastModifiedTime(file)
                                .to(java.util.concurrent.TimeUnit.NANOSECONDS);
                stamps.put(root.relativize(file).toString(), new Stamp(bytes, modified));
            }
            return stamps;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file of the site's folder. */
    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
