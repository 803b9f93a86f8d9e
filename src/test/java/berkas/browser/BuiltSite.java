package berkas.browser;

import berkas.site.SiteTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** A site as built from this repository, once a test run, below {@code target/browser-sites/}. */
public enum BuiltSite {
    /** The dossier in {@code content/}. */
    DOSSIER(Path.of("content")),
    /** The dossier that the documents show. */
    EXAMPLE(Path.of("docs/example"));

    private static final String BASE_URL =
            "baseUrl: https://reader.example" + StaticServer.BASE + "\n";

    private final Path content;
    private final Map<String, String> kinds = new TreeMap<>();
    private Path folder;

    BuiltSite(Path content) {
        this.content = content;
    }

    /** The folder of the built site. */
    public synchronized Path folder() {
        if (folder == null) {
            Path scratch = fresh(name().toLowerCase(Locale.ROOT));
            published(SiteTest.of(content, scratch)).build().expectClean();
            folder = scratch.resolve("site-output");
        }
        return folder;
    }

    /** An absolute folder for a site, with nothing in it. */
    static Path fresh(String name) {
        Path scratch = Path.of("target/browser-sites").resolve(name).toAbsolutePath();
        delete(scratch);
        return scratch;
    }

    // As a publisher would have it: with an address, which the page for lost readers needs.
    private static SiteTest published(SiteTest site) {
        String settings = "content/dossier.yaml";
        boolean addressed = site.text(settings).contains("\nbaseUrl:");
        return addressed ? site : site.edit(settings, site.text(settings) + BASE_URL);
    }

    /** The paths of all pages, sorted. */
    public List<String> pages() {
        return files(folder(), ".html");
    }

    /** The paths of all files of a site whose names end so, sorted. */
    static List<String> files(Path site, String ending) {
        return walk(site)
                .filter(file -> file.toString().endsWith(ending))
                .map(file -> site.relativize(file).toString().replace('\\', '/'))
                .sorted()
                .toList();
    }

    /**
     * The longest page of each kind by the kind's name: what is most likely to go wrong. Of a site
     * in several languages, that in its own.
     */
    public synchronized Map<String, String> kinds() {
        if (kinds.isEmpty()) {
            for (String page : pages()) {
                kinds.merge(kind(page), page, (a, b) -> size(b) > size(a) ? b : a);
            }
        }
        return Collections.unmodifiableMap(kinds);
    }

    /** What kind of page it is, by the class of its body. */
    public String kind(String page) {
        return Jsoup.parse(text(page)).body().classNames().stream()
                .filter(name -> name.startsWith("kind-"))
                .map(name -> name.substring("kind-".length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(page + " is of no kind"));
    }

    /** The ids of what a selector finds, by page; only pages that have any. */
    Map<String, List<String>> anchors(String css) {
        Map<String, List<String>> anchors = new TreeMap<>();
        for (String page : pages()) {
            List<String> ids = Jsoup.parse(text(page)).select(css).eachAttr("id");
            if (!ids.isEmpty()) {
                anchors.put(page, ids);
            }
        }
        return anchors;
    }

    /** A page's HTML as it stands on the disk. */
    public String text(String page) {
        try {
            return Files.readString(folder().resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at the site while a file is gone from it, as from a host that has lost it. */
    void without(String file, Runnable look) {
        Path there = folder().resolve(file);
        Path away = folder().resolveSibling("away");
        try {
            Files.move(there, away);
            try {
                look.run();
            } finally {
                Files.move(away, there);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long size(String page) {
        try {
            return Files.size(folder().resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (Files.exists(folder)) {
            walk(folder).sorted(Comparator.reverseOrder()).forEach(BuiltSite::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
