package berkas.validate;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Diagnostic;
import berkas.render.RenderedPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachabilityTest {
    @Test
    void findsPagesNoWayLeadsTo() {
        SmallSite site =
                SmallSite.with("", "<a href='a.html'>x</a>")
                        .page("a.html", SmallSite.HEAD, "<h1>x</h1><a href='b.html'>x</a>")
                        .page("b.html", SmallSite.HEAD, "<h1>x</h1>")
                        .page(
                                "pulau1.html",
                                SmallSite.HEAD,
                                "<h1>x</h1><a href='pulau2.html'>x</a>")
                        .page(
                                "pulau2.html",
                                SmallSite.HEAD,
                                "<h1>x</h1><a href='pulau1.html'>x</a>");
        assertThat(site.codes()).containsExactly("B415", "B415");
        assertThat(site.check())
                .extracting(Diagnostic::path)
                .containsExactly("pulau1.html", "pulau2.html");
    }

    @Test
    void countsNoCanonicalAddressAsAWay() {
        SmallSite site =
                SmallSite.with("<link rel=canonical href='a.html'>", "")
                        .page("a.html", SmallSite.HEAD, "<h1>x</h1>");
        assertThat(site.codes()).containsExactly("B415");
    }

    @Test
    void followsStyleSheets() {
        Settings settings = Settings.of("");
        String head = SmallSite.HEAD + "<link rel=stylesheet href=assets/css/a.css>";
        RenderedPage page =
                new RenderedPage("index.html", SmallSite.html(head, "<h1>x</h1>"), null, List.of());
        String css =
                "@import 'b.css'; a { background: url(../img/a.png); filter: url(#f) } /* url(c) */"
                        + "b { src: url(hilang.woff2) }";

        List<Diagnostic> found =
                SmallSite.check(
                        List.of(
                                PageScan.scan(page, settings),
                                PageScan.scanCss("assets/css/a.css", css, settings)),
                        List.of("assets/css/b.css", "assets/img/a.png", "assets/img/lain.png"),
                        settings);

        assertThat(found).extracting(each -> each.code().id()).containsExactly("B401", "B415");
        assertThat(found.get(0).message()).contains("assets/css/hilang.woff2");
        assertThat(found.get(1).path()).isEqualTo("assets/img/lain.png");
    }

    @Test
    void asksNoLinkToWellKnownFiles() {
        Settings settings = Settings.of("");
        RenderedPage page =
                new RenderedPage(
                        "index.html",
                        SmallSite.html(SmallSite.HEAD, "<h1>x</h1>"),
                        null,
                        List.of());
        List<String> files =
                List.of("robots.txt", "CNAME", ".nojekyll", ".well-known/security.txt");
        assertThat(SmallSite.check(List.of(PageScan.scan(page, settings)), files, settings))
                .isEmpty();
    }
}
