package berkas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real browser makes of the pages, opened from a disk without any server. */
class BrowserIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String ARTICLE = "articles/kim-jong-un-puji-putin.html";
    private static final long PATIENCE_SECONDS = 60;

    @TempDir static Path scratch;

    private static SiteTest site;

    @BeforeAll
    static void build() {
        boolean there = Files.isExecutable(CHROMIUM);
        if (!there) {
            System.err.println(
                    "BROWSER TESTS SKIPPED: no "
                            + CHROMIUM
                            + ". Install it with: apt-get install chromium");
        }
        Assumptions.assumeTrue(there, "chromium is not installed");
        site = SiteTest.of(Path.of("content"), scratch).build().expectClean();
    }

    @Test
    void theBrowserShowsTheArticleVerbatim() throws Exception {
        Element body = dom(ARTICLE).selectFirst("[data-article-body]");
        body.select("[data-not-text]").remove();
        assertThat(body.wholeText())
                .isEqualTo(Files.readString(Path.of("src/test/resources/article.txt")));
    }

    @Test
    void theBrowserChangesNothingOnAnyKindOfPage() throws Exception {
        for (String path :
                List.of(
                        "index.html",
                        ARTICLE,
                        "glossary/index.html",
                        "glossary/kosmodrom-vostochny.html",
                        "timeline.html",
                        "sources/index.html",
                        "pages/metode.html",
                        "404.html")) {
            assertThat(outline(dom(path)))
                    .as(path)
                    .isEqualTo(outline(Jsoup.parse(site.page(path))));
        }
    }

    /** Every element with its attributes: what would differ if a browser had to mend the markup. */
    private static List<String> outline(Document page) {
        Stream<Element> elements = page.body().getAllElements().stream();
        return elements.map(BrowserIT::described).toList();
    }

    private static String described(Element element) {
        return element.attributes().asList().stream()
                .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                .collect(Collectors.joining(" ", element.tagName() + " ", ""));
    }

    private static Document dom(String path) throws IOException, InterruptedException {
        Path page = scratch.resolve("site-output").resolve(path);
        Path profile = Files.createTempDirectory(scratch, "profile");
        Path out = Files.createTempFile(scratch, "dom", ".html");
        Process browser =
                new ProcessBuilder(
                                CHROMIUM.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--user-data-dir=" + profile,
                                "--dump-dom",
                                page.toUri().toString())
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(browser.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return Jsoup.parse(Files.readString(out, StandardCharsets.UTF_8));
    }
}
