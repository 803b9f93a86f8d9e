package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the harness shows what the other browser tests believe it to show. */
@InBrowser
class HarnessIT {
    private static final String HEAD =
            "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Page</title>"
                    + "<link rel=icon href=icon.svg>";

    @TempDir Path site;

    @Test
    void aSoundPageHasNoComplaint() throws Exception {
        try (Tab tab = visit("<p id=p>Sound").open("index.html")) {
            tab.expectPath("index.html");
            assertThat(tab.find("#p").textContent()).isEqualTo("Sound");
            assertThat(tab.transferred().get(tab.page().url())).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <script src=log.js></script>             | console log: here
                    <script src=error.js></script>           | error: Error: there
                    <img src=gone.png alt=''>                | status 404
                    <img src=http://127.0.0.1:9/x.png alt=''>| request beyond the site
                    <p style='color: red'>Inline             | Content Security Policy
                    <script>document.title = 1</script>      | Content Security Policy
                    """)
    void whatTheBrowserComplainsOfFailsTheTest(String body, String complaint) throws Exception {
        Files.writeString(site.resolve("log.js"), "console.log('here')");
        Files.writeString(site.resolve("error.js"), "throw new Error('there')");
        Tab tab = visit(body).open("index.html");
        assertThatThrownBy(tab::close).hasMessageContaining(complaint);
    }

    @Test
    void aComplaintThatIsExpectedDoesNot() throws Exception {
        Files.writeString(site.resolve("404.html"), HEAD);
        try (Tab tab = visit("<p>Sound").open("gone.html")) {
            tab.expectComplaint("404");
        }
    }

    @Test
    void mediaFeaturesAreThoseAskedFor() throws Exception {
        Visit visit = visit("<p>Sound");
        assertFeatures(
                visit,
                Map.of(
                        "(width: 1440px)", true,
                        "(hover: hover)", true,
                        "(prefers-color-scheme: dark)", false,
                        "(scripting: enabled)", true,
                        "print", false));
        assertFeatures(visit.dark(), Map.of("(prefers-color-scheme: dark)", true));
        assertFeatures(
                visit.width(390).touch(),
                Map.of("(hover: none)", true, "(pointer: coarse)", true, "(width: 390px)", false));
        assertFeatures(visit.print(), Map.of("print", true));
        assertFeatures(visit.noScript(), Map.of("(scripting: none)", true));
        assertFeatures(visit.forcedColors(), Map.of("(forced-colors: active)", true));
        assertFeatures(visit.reducedMotion(), Map.of("(prefers-reduced-motion: reduce)", true));
        assertFeatures(
                visit.size(1280, 1024).zoomed(),
                Map.of("(width: 640px)", true, "(resolution: 2dppx)", true));
    }

    private static void assertFeatures(Visit visit, Map<String, Boolean> features) {
        try (Tab tab = visit.open("index.html")) {
            features.forEach(
                    (query, holds) ->
                            assertThat(tab.<Boolean>eval("q => matchMedia(q).matches", query))
                                    .as(query)
                                    .isEqualTo(holds));
        }
    }

    @Test
    void whatAPageKeepsIsGoneForTheNext() throws Exception {
        visit("<p>Sound");
        for (Visit visit : List.of(Visit.to(site), Visit.onDisk(site))) {
            try (Tab tab = visit.open("index.html")) {
                tab.eval("() => { localStorage.setItem('theme', 'dark'); }");
                tab.eval("() => { document.cookie = 'theme=dark'; }");
            }
            try (Tab tab = visit.open("index.html")) {
                assertThat(tab.<Integer>eval("() => localStorage.length")).isZero();
                assertThat(tab.<String>eval("() => document.cookie")).isEmpty();
            }
        }
    }

    @Test
    void onAFirstVisitEveryFileComesAnew() throws Exception {
        Visit visit = visit("<link rel=stylesheet href=style.css><p id=p>Sound");
        Files.writeString(site.resolve("style.css"), "#p { color: rgb(1, 1, 1) }");
        assertThat(color(visit)).isEqualTo("rgb(1, 1, 1)");
        Files.writeString(site.resolve("style.css"), "#p { color: rgb(2, 2, 2) }");
        assertThat(color(visit)).isEqualTo("rgb(1, 1, 1)");
        assertThat(color(visit.first())).isEqualTo("rgb(2, 2, 2)");
    }

    private static String color(Visit visit) {
        try (Tab tab = visit.open("index.html")) {
            return tab.eval("() => getComputedStyle(document.getElementById('p')).color");
        }
    }

    @Test
    void aPageOpensFromTheDisk() throws Exception {
        visit("<p id=p>Sound");
        try (Tab tab = Visit.onDisk(site).open("index.html")) {
            assertThat(tab.page().url()).startsWith("file:");
            assertThat(tab.find("#p").count()).isOne();
        }
    }

    @Test
    void theDossierIsBuiltAndHasItsKindsOfPages() {
        assertThat(BuiltSite.DOSSIER.kinds())
                .containsKeys("home", "article", "entry", "glossary", "note", "source", "timeline");
        assertThat(BuiltSite.EXAMPLE.pages()).contains("index.html");
    }

    private Visit visit(String body) throws Exception {
        Files.writeString(site.resolve("icon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Files.writeString(site.resolve("index.html"), HEAD + body);
        return Visit.to(site);
    }
}
