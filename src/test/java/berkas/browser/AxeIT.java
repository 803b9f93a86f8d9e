package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.AccessibilityCheck;
import berkas.plan.Criterion;
import java.util.ArrayList;
import java.util.List;
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
        BuiltSite.DOSSIER
                .kinds()
                .forEach(
                        (kind, page) ->
                                Looks.ALL.forEach(
                                        look -> found.addAll(violations(look, kind, page))));
        assertThat(found).isEmpty();
    }

    // Every page is looked at here, so a picture of it costs the picture alone.
    private static List<String> violations(Looks look, String kind, String page) {
        try (Tab tab = look.apply(Visit.to(BuiltSite.DOSSIER)).open(page)) {
            tab.shot(kind + "-" + look.name());
            return violations(tab, look, page);
        }
    }

    private static List<String> violations(Tab tab, Looks look, String page) {
        return Axe.violations(tab).stream()
                .map(line -> page + " at " + look.name() + ": " + line)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(BuiltSite.class)
    @Checks(AccessibilityCheck.AXE)
    void findsNothingOnAnyPage(BuiltSite site) {
        List<String> found = new ArrayList<>();
        List<String> pages = site.pages();
        for (int i = 0; i < pages.size(); i++) {
            found.addAll(violations(site, Looks.of(i), pages.get(i)));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BuiltSite.class)
    @EnabledIfSystemProperty(named = "berkas.audit", matches = "full")
    void findsNothingOnAnyPageAtAnyWidthInAnyTheme(BuiltSite site) {
        List<String> found = new ArrayList<>();
        for (String page : site.pages()) {
            Looks.ALL.forEach(look -> found.addAll(violations(site, look, page)));
        }
        assertThat(found).isEmpty();
    }

    private static List<String> violations(BuiltSite site, Looks look, String page) {
        try (Tab tab = look.apply(Visit.to(site)).open(page)) {
            return violations(tab, look, page);
        }
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
