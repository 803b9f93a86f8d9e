package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.site.LongListsDossier;
import berkas.site.SiteTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of lists that are too long for one. */
@InBrowser
class LongListsIT {
    private static final List<String> PAGES =
            List.of(
                    "articles/index/articles-3.html",
                    "glossary/tower.html",
                    "glossary/tower/mentions-3.html");

    private static Path site;

    @BeforeAll
    static void build() {
        site =
                LongListsDossier.into(SiteTest.from("base", BuiltSite.fresh("long-lists")))
                        .build()
                        .expectClean()
                        .folder()
                        .resolve("site-output");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1440})
    void haveNoFaultInAnyTheme(int width) {
        List<String> faults = new ArrayList<>();
        Visit.to(site)
                .width(width)
                .each(
                        PAGES,
                        (tab, page) -> {
                            for (boolean dark : Looks.THEMES) {
                                Axe.violations(tab.theme(dark))
                                        .forEach(line -> faults.add(page + ": " + line));
                            }
                            faults.addAll(LayoutIT.lost(tab, page));
                            faults.addAll(TargetsIT.small(tab, page));
                        });
        assertThat(faults).isEmpty();
    }

    @Test
    void areSoundMarkup() throws Exception {
        assertThat(new NuChecker().html(site, PAGES)).isEmpty();
    }

    @Test
    void leadOnFromOneToTheNextAndBackToTheEntry() {
        try (Tab tab = Visit.to(site).width(390).open("glossary/tower.html")) {
            List<String> titles =
                    IntStream.range(0, 3)
                            .mapToObj(
                                    n -> {
                                        tab.find(n < 2 ? ".pagination [rel=next]" : ".kicker a")
                                                .first()
                                                .click();
                                        return tab.<String>eval("() => document.title");
                                    })
                            .toList();
            assertThat(titles.get(0)).startsWith("tower: Where it is mentioned (2/3)");
            assertThat(titles.get(1)).startsWith("tower: Where it is mentioned (3/3)");
            assertThat(titles.get(2)).startsWith("tower · ");
        }
    }
}
