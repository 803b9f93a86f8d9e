package berkas.validate;

import berkas.diagnostic.Diagnostic;
import berkas.render.RenderedPage;
import berkas.text.AuthoredLink;
import berkas.text.SourceFile;
import berkas.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A site in memory: a start page, an entry and a few files, all of them linked and clean. */
final class SmallSite {
    static final String HEAD = "<title>Berkas</title>";
    static final String ENTRY =
            "<h1 id=\"soyuz\">Soyuz</h1><p id=\"orbit\">…</p><p id=\"peluncuran-é\">…</p>"
                    + "<p id=\"100%\">…</p><a name=\"old\"></a>";

    private final List<RenderedPage> pages = new ArrayList<>();
    private final Set<String> files =
            new LinkedHashSet<>(
                    List.of(
                            "img/a.png",
                            "img/a,b.png",
                            "img/dua kata.png",
                            "img/c+d.png",
                            "img/sprite.svg",
                            "docs/laporan.pdf",
                            "data/feed.xml",
                            "kosong/x.txt"));
    private String baseUrl = "";

    SmallSite() {
        page("glossary/soyuz.html", HEAD, ENTRY);
        page("tentang/index.html", HEAD, "<h1 id=\"isi\">Tentang</h1>");
    }

    /** A site whose start page has this in its head and body, after what makes it clean. */
    static SmallSite with(String head, String body) {
        String links =
                "<h1>Berkas</h1><nav><a href=\"glossary/soyuz.html\">Soyuz</a>"
                        + " <a href=\"tentang/\">Tentang</a></nav>";
        return new SmallSite().page("index.html", HEAD + head, links + body);
    }

    SmallSite page(String path, String head, String body) {
        return document(path, html(head, body));
    }

    SmallSite document(String path, String html) {
        return add(new RenderedPage(path, html, null, List.of()));
    }

    SmallSite add(RenderedPage page) {
        pages.add(page);
        return this;
    }

    SmallSite file(String path) {
        files.add(path);
        return this;
    }

    SmallSite baseUrl(String url) {
        baseUrl = url;
        return this;
    }

    List<Diagnostic> check() {
        Settings settings =
                new Settings(baseUrl, Set.of("draf/baru.html"), Set.of("index.html"), files);
        List<PageFacts> facts = pages.stream().map(page -> PageScan.scan(page, settings)).toList();
        return check(facts, files, settings);
    }

    /** What is wrong with a site of these pages and files. */
    static List<Diagnostic> check(
            List<PageFacts> pages, Collection<String> otherFiles, Settings settings) {
        List<String> all = new ArrayList<>(otherFiles);
        pages.forEach(page -> all.add(page.path()));
        SiteFiles files = new SiteFiles(all);
        return SiteCheck.check(
                pages.stream().map(page -> ScannedPage.of(page, files, () -> page)).toList(),
                otherFiles,
                files,
                settings);
    }

    List<String> codes() {
        return check().stream().map(found -> found.code().id()).toList();
    }

    /** The only diagnostic there is. */
    Diagnostic only() {
        List<Diagnostic> found = check();
        if (found.size() != 1) {
            throw new AssertionError("one diagnostic expected, but: " + found);
        }
        return found.get(0);
    }

    static String html(String head, String body) {
        return "<!DOCTYPE html><html lang=\"id\"><head>%s</head><body><main>%s</main></body></html>"
                .formatted(head, body);
    }

    /** The place of {@code quote} in a content file with that text. */
    static Span span(String path, String text, String quote) {
        int start = text.indexOf(quote);
        return new SourceFile(path, text).span(start, start + quote.length());
    }

    static RenderedPage authored(
            String path, String body, @Nullable Span origin, AuthoredLink... links) {
        return new RenderedPage(path, html(HEAD, body), origin, List.of(links));
    }
}
