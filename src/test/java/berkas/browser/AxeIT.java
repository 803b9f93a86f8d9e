package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.AccessibilityCheck;
import berkas.plan.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe-core finds nothing, of any impact, on any page. */
@InBrowser
class AxeIT {
    @Test
    @Checks(AccessibilityCheck.AXE)
    void findsNothingOnAnyKindOfPageAtAnyWidthInAnyTheme() {
        List<String> found = new ArrayList<>();
        // The pages are open here: a picture costs no more than the picture.
        BiConsumer<Tab, String> shot = (tab, name) -> tab.shot(name);
        look(BuiltSite.DOSSIER, BuiltSite.DOSSIER.kinds().values(), shot, found);
        assertThat(found).isEmpty();
    }

    // A page is loaded at each width and then shown in one theme after the other.
    private static void look(
            BuiltSite site,
            Collection<String> pages,
            BiConsumer<Tab, String> also,
            List<String> found) {
        for (int width : Looks.WIDTHS) {
            Visit visit = Visit.to(site).width(width);
            visit.each(
                    pages,
                    (tab, page) -> {
                        for (boolean dark : Looks.THEMES) {
                            Looks look = new Looks(width, dark);
                            also.accept(tab.theme(dark), site.kind(page) + "-" + look.name());
                            found.addAll(violations(tab, look, page));
                        }
                    });
        }
    }

    private static List<String> violations(Tab tab, Looks look, String page) {
        return Axe.violations(tab).stream()
                .map(line -> page + " at " + look.name() + ": " + line)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(BuiltSite.class)
    @EnabledIfSystemProperty(named = "berkas.audit", matches = "full")
    void findsNothingOnAnyPageAtAnyWidthInAnyTheme(BuiltSite site) {
        List<String> found = new ArrayList<>();
        look(site, site.pages(), (tab, name) -> {}, found);
        assertThat(found).isEmpty();
    }

    @Test
    void theStatementNamesTheCriteriaThatAxeHasRulesFor() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("index.html")) {
            assertThat(Axe.criteria(tab))
                    .containsExactlyInAnyOrderElementsOf(
                            AccessibilityCheck.AXE.criteria().stream()
                                    .map(Criterion::number)
                                    .toList());
        }
    }

    @Test
    void seesWhatIsWrong() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("index.html")) {
            tab.eval("() => document.querySelector('main').append(document.createElement('img'))");
            tab.eval("() => document.documentElement.removeAttribute('lang')");
            assertThat(Axe.violations(tab))
                    .anyMatch(line -> line.startsWith("image-alt (critical)"))
                    .anyMatch(line -> line.startsWith("html-has-lang (serious)"));
        }
    }
}
