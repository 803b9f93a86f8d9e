package berkas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each page holds a preview of every entry it links to, once, and of no other. */
class PreviewsTest {
    @TempDir Path scratch;

    @Test
    void everyLinkedEntryHasOne() {
        SiteTest site = SiteTest.of(Path.of("docs/example"), scratch).build().expectClean();
        Document page = Jsoup.parse(site.page("articles/bridge-closed.html"));
        assertThat(page.select(".term, .terms a").eachAttr("href")).isNotEmpty();
        for (Element link : page.select(".term, .terms a")) {
            assertThat(page.select(".preview[data-href=" + link.attr("href") + "]")).hasSize(1);
        }
        assertThat(page.select(".preview").eachAttr("data-href"))
                .isSubsetOf(page.select("a").eachAttr("href"));
    }

    @Test
    void namesInTheSameScriptAreLeftOut() {
        SiteTest site = SiteTest.of(Path.of("docs/example"), scratch);
        site.replace(
                "content/glossary/quay-bridge.yaml", "Portus\n", "Portus\n  ko: \ub2e4\ub9ac\n");
        Document page = Jsoup.parse(site.build().expectClean().page("articles/bridge-closed.html"));
        assertThat(page.select("#preview-quay-bridge bdi").eachText())
                .containsExactly("\ub2e4\ub9ac");
    }
}
