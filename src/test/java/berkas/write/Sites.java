package berkas.write;

import berkas.diagnostic.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sites as maps from path to text, and what a folder holds as a map likewise. */
final class Sites {
    static final SortedMap<String, String> A =
            site(
                    "index.html", page("home", "glossary/a.html", "glossary/b.html"),
                    "glossary/a.html", page("a", "b.html"),
                    "glossary/b.html", page("b", "a.html"),
                    "notes/n.html", page("n", "../index.html"),
                    "assets/site.css", "p { margin: 0 }");
    static final SortedMap<String, String> B =
            site(
                    "index.html", page("home", "glossary/b.html", "glossary/c.html"),
                    "glossary/b.html", page("b", "c.html"),
                    "glossary/c.html", page("c", "b.html"),
                    "assets/site.css", "p { margin: 0 }");

    private Sites() {}

    /** Paths and texts in turn. */
    static SortedMap<String, String> site(String... pathsAndTexts) {
        SortedMap<String, String> site = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            site.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return site;
    }

    /** A small page with links. */
    static String page(String title, String... hrefs) {
        StringBuilder html = new StringBuilder("<!doctype html><title>" + title + "</title>\n");
        for (String href : hrefs) {
            html.append("<p class=\"x\"><a href=\"").append(href).append("\">go</a></p>\n");
        }
        return html.append("</html>\n").toString();
    }

    static void stage(SiteWriter writer, Map<String, String> site) throws IOException {
        for (Map.Entry<String, String> file : site.entrySet()) {
            writer.stage(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    static Checked<WriteSummary> build(Path output, Map<String, String> site) throws IOException {
        return build(output, site, step -> {});
    }

    static Checked<WriteSummary> build(Path output, Map<String, String> site, SiteWriter.Hook hook)
            throws IOException {
        try (SiteWriter writer = SiteWriter.open(output, hook)) {
            stage(writer, site);
            return writer.commit();
        }
    }

    /** Every file below a folder but the manifest, with its text; links are shown as such. */
    static SortedMap<String, String> contents(Path folder) {
        SortedMap<String, String> contents = new TreeMap<>();
        each(folder, path -> contents.put(name(folder, path), text(path)));
        contents.remove(Manifest.NAME);
        contents.values().removeIf("(folder)"::equals);
        return contents;
    }

    /** Everything below a folder and the folder itself, with text and modification time. */
    static SortedMap<String, String> state(Path folder) {
        SortedMap<String, String> state = new TreeMap<>();
        each(folder, path -> state.put(name(folder, path), modified(path) + " " + text(path)));
        return state;
    }

    /** Sets the modification time of everything below a folder to a day long ago. */
    static void age(Path folder) {
        each(folder, path -> Files.setLastModifiedTime(path, FileTime.fromMillis(86_400_000L)));
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static String text(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return "(link) " + Files.readSymbolicLink(path);
        }
        return Files.isDirectory(path) ? "(folder)" : Files.readString(path);
    }

    private static FileTime modified(Path path) throws IOException {
        return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
    }

    private interface Visit {
        void to(Path path) throws IOException;
    }

    private static void each(Path folder, Visit visit) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted().toList()) {
                visit.to(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
