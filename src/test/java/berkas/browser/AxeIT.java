package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.AccessibilityCheck;
import berkas.plan.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        Map<String, String> kinds = BuiltSite.DOSSIER.kinds();
        for (Looks look : Looks.ALL) {
            Visit visit = look.apply(Visit.to(BuiltSite.DOSSIER));
            visit.each(
                    kinds.values(),
                    (tab, page) -> {
                        // The pages are open here: a picture costs no more than the picture.
                        tab.shot(BuiltSite.DOSSIER.kind(page) + "-" + look.name());
                        found.addAll(violations(tab, look, page));
                    });
        }
        assertThat(found).isEmpty();
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
        for (Looks look : Looks.ALL) {
            look.apply(Visit.to(site))
                    .each(site.pages(), (tab, page) -> found.addAll(violations(tab, look, page)));
        }
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
