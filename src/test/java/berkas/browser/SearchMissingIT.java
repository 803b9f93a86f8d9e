package berkas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search does where script, or a part of the search, is missing. */
@InBrowser
class SearchMissingIT {
    @Test
    void withoutScriptThePageExplainsAndLeadsOn() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).noScript().open("index.html")) {
            tab.find("[data-search-open]").click();
            tab.expectPath("search.html");
            assertThat(tab.find(".without-script")).isVisible();
            assertThat(tab.find("#search-field")).not().isVisible();
            assertLeadsOn(tab);
        }
    }

    @Test
    void saysSoWhenTheIndexCannotBeLoadedAndTriesAgain() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("index.html")) {
            tab.expectComplaint("assets/search/id.js").expectComplaint("ERR_FAILED");
            tab.page().route("**/assets/search/*", Route::abort);
            SearchIT.search(tab, "angara");
            assertThat(tab.find(SearchIT.STATUS)).containsText("tidak dapat dimuat");
            tab.page().unroute("**/assets/search/*");
            SearchIT.search(tab, "angara");
            assertThat(tab.find(SearchIT.RESULTS).first()).isVisible();
        }
    }

    // The host has lost the file: a request held up in the browser while the page is left may hold
    // up the next page too.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "assets/js/search-words.js",
                "assets/js/search-index.js",
                "assets/js/search.js",
                "assets/css/search.css"
            })
    void whereAPartOfItDoesNotArriveTheReaderIsLedToThePageThatExplains(String file) {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).first().open("glossary/angara.html")) {
            tab.expectComplaint(file);
            BuiltSite.DOSSIER.without(
                    file,
                    () -> {
                        tab.press("/");
                        tab.expectPath("search.html");
                        assertLeadsOn(tab);
                        if (file.endsWith(".js")) {
                            assertThat(tab.find(".without-script")).isVisible();
                            assertThat(tab.find("#search-field")).not().isVisible();
                        }
                    });
            // Asked for once more, it is there as soon as all parts arrive.
            tab.go("search.html?q=angara");
            assertThat(tab.find(SearchIT.ON_PAGE).first()).isVisible();
        }
    }

    @Test
    void thePageSaysSoWhenTheIndexCannotBeLoaded() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("index.html")) {
            tab.expectComplaint("assets/search/id.js").expectComplaint("ERR_FAILED");
            tab.page().route("**/assets/search/*", Route::abort);
            tab.go("search.html?q=angara");
            assertThat(tab.find("main [role=status]")).containsText("tidak dapat dimuat");
            assertLeadsOn(tab);
            tab.page().unroute("**/assets/search/*");
            tab.find("#search-field").press("Enter");
            assertThat(tab.find(SearchIT.ON_PAGE).first()).isVisible();
        }
    }

    @Test
    void anIndexThatDoesNotArriveTakesNothingFromThePage() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open(SearchIT.ARTICLE)) {
            tab.expectComplaint("assets/search/id.js").expectComplaint("ERR_FAILED");
            tab.page().route("**/assets/search/*", Route::abort);
            SearchIT.search(tab, "angara");
            assertThat(tab.find(SearchIT.STATUS)).containsText("tidak dapat dimuat");
            assertThat(tab.<Boolean>eval("document.documentElement.matches('.js')")).isTrue();
        }
    }

    private static void assertLeadsOn(Tab tab) {
        // The address is there before the page is.
        assertThat(tab.find(".search-ways a").nth(3)).isVisible();
        for (Locator way : tab.find(".search-ways a").all()) {
            assertThat(way).isVisible();
        }
    }
}
