package berkas.validate;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Diagnostic;
import berkas.render.RenderedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Large and hostile input: no step takes more than its share of time. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ScaleTest {
    private static final Settings SETTINGS = Settings.of("");

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("<a href=x>", 50_000),
                Arguments.of("<div>", 100_000),
                Arguments.of("<p id=a>x</p>", 50_000),
                Arguments.of("<p aria-details=q>x</p>", 50_000),
                Arguments.of("<b><i>", 2_000),
                Arguments.of("<h6>x</h6>", 50_000),
                Arguments.of("<!--", 100_000),
                Arguments.of("<script>", 100_000),
                Arguments.of("<a title='", 100_000),
                Arguments.of("<button>", 50_000),
                Arguments.of("<table><tr><td>", 5_000),
                Arguments.of("<img srcset='a (,,,, ,'>", 20_000),
                Arguments.of("<p style='x:url('>", 20_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void survivesRepetition(String piece, int times) {
        assertThat(scan("a.html", piece.repeat(times)).path()).isEqualTo("a.html");
    }

    @Test
    void survivesOneHugeAttribute() {
        String huge = "x,y /%41".repeat(100_000);
        for (String attribute : List.of("href", "srcset", "style", "id", "aria-owns", "class")) {
            PageFacts facts = scan("a.html", "<img " + attribute + "=\"" + huge + "\">");
            assertThat(facts.path()).isEqualTo("a.html");
        }
    }

    @Test
    void tellsOfTenThousandBrokenLinksAtOnce() {
        StringBuilder body = new StringBuilder("<h1>x</h1>");
        for (int i = 0; i < 10_000; i++) {
            body.append("<p id=catatan-").append(i).append("><a href='#catatam-").append(i);
            body.append("'>x</a> <a href='halaman-").append(i).append(".html'>y</a>");
        }
        List<Diagnostic> found = check(List.of(scan("index.html", body.toString())));
        assertThat(found).hasSizeGreaterThanOrEqualTo(20_000);
    }

    @Test
    void checksSixThousandPages() {
        List<PageFacts> pages = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            String next =
                    "<a href='" + (i + 1) % 6_000 + ".html#isi'>x</a><a href='index.html'>y</a>";
            String body = "<h1 id=isi>x</h1>" + next + "<p>" + "kata ".repeat(200) + "</p>";
            pages.add(
                    scan(
                            i == 0 ? "index.html" : i + ".html",
                            SmallSite.html(SmallSite.HEAD, body)));
        }
        // The last page leads to 0.html, which is called index.html.
        assertThat(check(pages))
                .singleElement()
                .extracting(Diagnostic::path)
                .isEqualTo("5999.html");
    }

    private static PageFacts scan(String path, String html) {
        return PageScan.scan(new RenderedPage(path, html, null, List.of()), SETTINGS);
    }

    private static List<Diagnostic> check(List<PageFacts> pages) {
        return SmallSite.check(pages, List.of(), SETTINGS);
    }
}
