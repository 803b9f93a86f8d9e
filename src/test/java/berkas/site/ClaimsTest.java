package berkas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims by verdict: the chart on the home page and the page that lists them. */
class ClaimsTest {
    private static final String NOTE = "content/annotations/launch/success.yaml";

    @TempDir Path scratch;

    @Test
    void everyClaimIsASquareThatLeadsToItsNote() {
        Document home = home(claims(3));
        assertThat(home.select(".verdicts .squares a").eachAttr("href"))
                .containsExactly(
                        "notes/launch/success.html",
                        "notes/launch/claim-0.html",
                        "notes/launch/claim-2.html",
                        "notes/launch/claim-1.html");
        assertThat(home.select(".verdicts .squares title").eachText())
                .containsExactly("Was it one?", "Claim 0", "Claim 2", "Claim 1");
    }

    @Test
    void aVerdictLeadsToItsClaims() {
        SiteTest site = claims(3);
        assertThat(home(site).select(".verdict-name").eachAttr("href"))
                .containsExactly("claims.html#supported", "claims.html#unverified");
        Document page = Jsoup.parse(site.page("claims.html"));
        assertThat(page.select("section:has(#unverified) .claim h3").eachText())
                .containsExactly("Claim 1");
        assertThat(page.select("section:has(#supported) .card-quote").eachText())
                .first()
                .isEqualTo("called the launch a success");
        assertThat(page.select("section:has(#supported) .card-meta").eachText())
                .containsExactly(
                        "Rocket launched 1 source",
                        "Rocket launched 1 source",
                        "Rocket launched 1 source");
    }

    @Test
    void tooManyClaimsForSquaresAreBars() {
        Document home = home(claims(120));
        assertThat(home.select(".verdicts .squares")).isEmpty();
        assertThat(home.select(".verdict-name b").eachText()).isEqualTo(List.of("61", "60"));
        assertThat(home.select(".verdict-bar .tile").eachAttr("width"))
                .isEqualTo(List.of("50%", "50%"));
    }

    @Test
    void aVerdictOfVeryManyClaimsGoesOnOnFurtherPages() {
        SiteTest site = claims(320);
        home(site);
        List<String> pages =
                List.of("claims.html", "claims/supported-2.html", "claims/unverified-2.html");
        List<Document> all = pages.stream().map(path -> Jsoup.parse(site.page(path))).toList();
        assertThat(all.stream().map(page -> page.select(".claim").size()))
                .containsExactly(200, 61, 60);
        assertThat(all.stream().flatMap(page -> page.select(".claim h3").eachText().stream()))
                .doesNotHaveDuplicates()
                .hasSize(321);
        assertThat(all.get(1).title()).startsWith("Claims: Supported (2/2) · ");
        assertThat(all.get(1).select("main h2").eachText()).containsExactly("Supported");
        assertThat(all.get(1).select(".pagination a").eachAttr("href"))
                .containsExactly(
                        "../claims.html#supported", "supported-2.html", "../claims.html#supported");
        assertThat(all.get(1).select(".jump")).isEmpty();
    }

    @Test
    void withoutClaimsThereIsNeitherChartNorPage() {
        SiteTest site = SiteTest.from("base", scratch).delete(NOTE);
        assertThat(home(site).select(".verdicts")).isEmpty();
        assertThat(site.hasPage("claims.html")).isFalse();
    }

    private SiteTest claims(int more) {
        SiteTest site = SiteTest.from("base", scratch);
        for (int i = 0; i < more; i++) {
            String verdict = i % 2 == 0 ? "supported\nsources: agency" : "unverified";
            site.edit(
                    "content/annotations/launch/claim-%d.yaml".formatted(i),
                    "type: claim\nquote: Nobody answered\ntitle: Claim %d\nbody: x\nverdict: %s\n"
                            .formatted(i, verdict));
        }
        return site;
    }

    private static Document home(SiteTest site) {
        site.build().expectClean();
        return Jsoup.parse(site.page("index.html"));
    }
}
