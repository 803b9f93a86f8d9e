package berkas.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLinksTest {
    @ParameterizedTest
    @CsvSource({
        "b.html, notes/b.html",
        "./b.html, notes/b.html",
        "b.html#x, notes/b.html",
        "b.html?a=1&amp;b=2#x, notes/b.html",
        "../index.html, index.html",
        "../glossary/, glossary/index.html",
        "../glossary, glossary/index.html",
        "../, index.html",
        "., notes/index.html",
        "../../../x.html, x.html",
        "/glossary/x.html, glossary/x.html",
        "../media/peta%20rute.html, media/peta rute.html",
        "../media/a+b.html, media/a+b.html",
        "../media/%D0%B6.html, media/ж.html",
        "100%.html, notes/100%.html",
        "'  b.html ', notes/b.html",
    })
    void resolvesAsABrowserDoes(String href, String target) {
        assertThat(targets("<a href=\"" + href + "\">x</a>")).containsExactly(target);
    }

    @ParameterizedTest
    @CsvSource({
        "#x",
        "'?q=1'",
        "https://example.org/b.html",
        "mailto:a@b.c",
        "//example.org/b.html",
        "''",
        "a.html",
        "a.html#x",
        "data:text/html;x"
    })
    void leavesOutWhatIsElsewhereOrThePageItself(String href) {
        assertThat(targets("<a href=\"" + href + "\">x</a>")).isEmpty();
    }

    @Test
    void looksAtEveryAttributeThatHoldsALink() {
        String html =
                "<link rel=\"next\" href='n.html'><blockquote cite=\"c.html\"></blockquote><form"
                        + " action=\"f.html\"><iframe\n"
                        + " src=\"i.html\"></iframe><object data=\"o.html\"></object><p"
                        + " data-href=\"no.html\">href=\"t.html\"";

        assertThat(targets(html))
                .containsExactly(
                        "notes/c.html",
                        "notes/f.html",
                        "notes/i.html",
                        "notes/n.html",
                        "notes/o.html");
    }

    @Test
    void takesOutTheUnwantedLinksAndNothingElse() {
        String html = "<a id=\"1\" href=\"b.html#$1\" class=\"x\">b</a> <a href='c.html'>\\c</a>";

        assertThat(PageLinks.without("notes/a.html", html, Set.of("notes/b.html")::contains))
                .isEqualTo("<a id=\"1\" class=\"x\">b</a> <a href='c.html'>\\c</a>");
        assertThat(PageLinks.without("notes/a.html", html, path -> false)).isEqualTo(html);
    }

    @Test
    void isLinearOnHostilePages() {
        String hostile = "<a ".repeat(300_000) + " href=\"".repeat(100_000) + "../".repeat(100_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(targets(hostile + "\">")).hasSizeLessThan(100_001));
    }

    private static Set<String> targets(String html) {
        return PageLinks.targets("notes/a.html", html);
    }
}
