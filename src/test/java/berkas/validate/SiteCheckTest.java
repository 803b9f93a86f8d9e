package berkas.validate;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Diagnostic;
import berkas.render.RenderedPage;
import berkas.text.AuthoredLink;
import berkas.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteCheckTest {
    private static final String NOTE = "body: Lihat [x](tidak-ada.html) dan [y](tidak-ada.html).";

    @Test
    void reportsAnAuthoredLinkWhereTheEditorWroteIt() {
        Span link = SmallSite.span("content/a.yaml", NOTE, "tidak-ada.html");
        SmallSite site = SmallSite.with("", "<a href='a.html'>x</a>").add(page("a.html", link));

        Diagnostic found = site.only();

        assertThat(found.span()).isEqualTo(link);
        assertThat(found.message())
                .isEqualTo("`tidak-ada.html` leads to `tidak-ada.html`, which is not there");
        assertThat(found.notes())
                .containsExactly("on page `a.html`: `<a href=\"tidak-ada.html\">`");
    }

    @Test
    void reportsEveryPlaceWhereEditorsWroteTheSameBrokenLink() {
        Span first = SmallSite.span("content/a.yaml", NOTE, "tidak-ada.html");
        Span second = SmallSite.span("content/a.yaml", NOTE, "tidak-ada.html).");
        SmallSite site =
                SmallSite.with("", "<a href='a.html'>x</a>").add(page("a.html", first, second));
        assertThat(site.check()).extracting(Diagnostic::span).containsExactly(first, second);
    }

    @Test
    void reportsAnAuthoredLinkOnceThoughTwoPagesShowIt() {
        Span link = SmallSite.span("content/a.yaml", NOTE, "tidak-ada.html");
        SmallSite site =
                SmallSite.with("", "<a href='a.html'>x</a><a href='b.html'>y</a>")
                        .add(page("a.html", link))
                        .add(page("b.html", link));
        assertThat(site.only().notes()).contains("and on 1 other page: `b.html`");
    }

    @Test
    void namesTheContentFileOfAPageWhoseTemplateIsAtFault() {
        Span origin = SmallSite.span("content/glossary/soyuz.yaml", "name: Soyuz", "name");
        SmallSite site =
                SmallSite.with("", "<a href='a.html'>x</a>")
                        .add(
                                SmallSite.authored(
                                        "a.html", "<h1>x</h1><img src='img/a.png'>", origin));
        assertThat(site.only().span()).isEqualTo(origin);
        assertThat(site.only().notes())
                .containsExactly(
                        "on page `a.html`, which a template makes of this file:"
                                + " `<img src=\"img/a.png\">`");
    }

    @Test
    void reportsAFaultOfSharedNavigationOnce() {
        SmallSite site = SmallSite.with("", links(600));
        for (int i = 0; i < 600; i++) {
            site.page(i + ".html", SmallSite.HEAD, "<h1>x</h1><a href='tentan/'>Tentang</a>");
        }

        Diagnostic found = site.only();

        assertThat(found.path()).isEqualTo("0.html");
        assertThat(found.notes())
                .contains("and on 599 other pages: `1.html`, `10.html`, `100.html`, …");
        assertThat(found.help()).containsExactly("did you mean `tentang/`?");
    }

    @Test
    void proposesTheFileThatWasMeant() {
        assertThat(helpFor("glossary/soyus.html")).contains("did you mean `glossary/soyuz.html`?");
        assertThat(helpFor("soyuz.html")).contains("did you mean `glossary/soyuz.html`?");
        assertThat(helpFor("entri/soyuz.html#orbit"))
                .contains("did you mean `glossary/soyuz.html#orbit`?");
        assertThat(helpFor("glossary/soyuz")).contains("did you mean `glossary/soyuz.html`?");
        assertThat(helpFor("Glossary/Soyuz.html")).contains("write `glossary/soyuz.html`");
        assertThat(helpFor("img/dua-kata.png")).contains("did you mean `img/dua%20kata.png`?");
        assertThat(helpFor("glossary/../tentan")).contains("did you mean `tentang/`?");
        assertThat(helpFor("entri/tentang/")).contains("did you mean `tentang/`?");
        assertThat(helpFor("www.example.org")).contains("did you mean `https://www.example.org`?");
        assertThat(helpFor("glossary/soyuz.html#orbti")).contains("did you mean `#orbit`?");
        assertThat(helpFor("sama-sekali-lain.html"))
                .containsExactly("correct the address, or take the link out");
    }

    @Test
    void tellsEditorsOfTheAddressTheyWrote() {
        Span written =
                SmallSite.span("content/pages/a.md", "[x](/entri/soyuz.html)", "/entri/soyuz.html");
        Diagnostic found =
                SmallSite.with("", "<a href='a/b.html'>x</a>")
                        .add(
                                SmallSite.authored(
                                        "a/b.html",
                                        "<h1>x</h1><a href='../entri/soyuz.html'>x</a>",
                                        written,
                                        new AuthoredLink("../entri/soyuz.html", written)))
                        .only();
        assertThat(found.span()).isEqualTo(written);
        assertThat(found.message()).startsWith("`/entri/soyuz.html` leads to");
        assertThat(found.help()).containsExactly("did you mean `/glossary/soyuz.html`?");
    }

    @Test
    void proposesAWholeAddressForAWholeAddress() {
        SmallSite site =
                SmallSite.with("", "<a href='https://berkas.example/x/tentan/#isi'>x</a>")
                        .baseUrl("https://berkas.example/x/");
        assertThat(site.only().help())
                .containsExactly("did you mean `https://berkas.example/x/tentang/#isi`?");
    }

    @Test
    void tellsAFolderWithoutIndexFromNothing() {
        assertThat(SmallSite.with("", "<a href='img'>x</a>").only().message())
                .isEqualTo("`img` leads to the folder `img`, which has no `index.html`");
    }

    @Test
    void findsAPageWithoutLanguageOrTitle() {
        SmallSite site =
                SmallSite.with("", "<a href='a.html'>x</a>")
                        .document("a.html", "<html><svg><title>x</title></svg><h1>x</h1></html>");
        assertThat(site.codes()).containsExactly("B409", "B410");
        assertThat(
                        new SmallSite()
                                .document("index.html", "<html lang=' '><title> </title>")
                                .codes())
                .contains("B409", "B410", "B411");
    }

    @Test
    void findsAPageWithoutAnyHeading() {
        SmallSite site =
                SmallSite.with("", "<a href='a.html'>x</a>").page("a.html", SmallSite.HEAD, "x");
        assertThat(site.codes()).containsExactly("B411");
    }

    @Test
    void findsAPageThatDoesNotBeginWithItsTitle() {
        SmallSite site =
                SmallSite.with("", "<a href='a.html'>x</a>")
                        .page("a.html", SmallSite.HEAD, "<nav><h2>x</h2></nav><h1>y</h1>");
        assertThat(site.codes()).containsExactly("B411");
    }

    @Test
    void countsOnlyHeadingsOfTheMainPart() {
        String html =
                "<html lang=id>"
                        + SmallSite.HEAD
                        + "<header><h1>Berkas</h1></header><main><h1>x</h1></main>";
        SmallSite site = SmallSite.with("", "<a href='a.html'>x</a>").document("a.html", html);
        assertThat(site.check()).isEmpty();
    }

    @Test
    void tellsAnotherUnicodeFormFromAnotherCase() {
        SmallSite site =
                SmallSite.with("", "<img alt='' src='img/e\u0301.png'>").file("img/\u00E9.png");
        assertThat(site.codes()).containsExactly("B401");
        assertThat(site.only().message()).contains("another Unicode form");
    }

    @Test
    void givesTheSameWhateverTheOrderOfPages() {
        Settings settings = Settings.of("");
        List<PageFacts> facts =
                List.of("b.html", "a.html", "index.html").stream()
                        .map(
                                path ->
                                        new RenderedPage(
                                                path,
                                                "<a href='x'></a><p id=a><p id=a>",
                                                null,
                                                List.of()))
                        .map(page -> PageScan.scan(page, settings))
                        .toList();
        List<PageFacts> other = List.of(facts.get(2), facts.get(0), facts.get(1));
        assertThat(SmallSite.check(facts, List.of("q", "p"), settings))
                .isEqualTo(SmallSite.check(other, List.of("p", "q"), settings));
    }

    @Test
    void keepsControlCharactersOutOfReports() {
        Diagnostic found = SmallSite.with("", "<a href='x%0A%1B[31m&#27;[0m'>x</a>").only();
        assertThat(found.message() + found.notes()).doesNotContainPattern("\\p{Cntrl}");
    }

    private static List<String> helpFor(String href) {
        return SmallSite.with("", "<a href='" + href + "'>x</a>").only().help();
    }

    private static RenderedPage page(String path, Span... spans) {
        AuthoredLink[] links =
                List.of(spans).stream()
                        .map(span -> new AuthoredLink("tidak-ada.html", span))
                        .toArray(AuthoredLink[]::new);
        return SmallSite.authored(
                path,
                "<h1>x</h1><a href='tidak-ada.html'>x</a> <a href='tidak-ada.html'>y</a>",
                null,
                links);
    }

    private static String links(int count) {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < count; i++) {
            links.append("<a href='").append(i).append(".html'>x</a>");
        }
        return links.toString();
    }
}
