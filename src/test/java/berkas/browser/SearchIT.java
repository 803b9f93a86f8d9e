package berkas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search by mouse, by keyboard, by touch and without a server. */
@InBrowser
class SearchIT {
    static final String ARTICLE = "articles/kim-jong-un-puji-putin.html";
    static final String FIELD = "dialog[open] input";
    static final String STATUS = "dialog[open] [role=status]";
    static final String RESULTS = "dialog[open] section:not([hidden]) li a";
    static final String ON_PAGE = "main section:not([hidden]) li a";

    @Test
    void nothingOfItIsLoadedBeforeItIsAskedFor() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open(ARTICLE)) {
            assertThat(tab.transferred().keySet()).noneMatch(url -> url.contains("search"));
            search(tab, "angara");
            assertThat(tab.transferred().keySet())
                    .anyMatch(url -> url.contains("assets/search/id.js"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "click"})
    void opensWithTheFieldReadyAndClosesToWhereOneWas(String way) {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("glossary/angara.html")) {
            tab.find("[data-search-open]").focus();
            if (way.equals("click")) {
                tab.find("[data-search-open]").click();
            } else {
                tab.press(way);
            }
            assertThat(tab.find(FIELD)).isFocused();
            assertThat(tab.find(FIELD)).hasValue("");
            tab.page().keyboard().type("kim");
            assertThat(tab.find(RESULTS).first()).isVisible();
            tab.press("Escape");
            assertThat(tab.find("dialog.search-dialog")).not().isVisible();
            tab.expectFocusOn("[data-search-open]");
        }
    }

    @Test
    void theKeyIsALetterWhereOneWrites() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("search.html")) {
            tab.find("#search-field").click();
            tab.page().keyboard().type("a/b");
            assertThat(tab.find("#search-field")).hasValue("a/b");
        }
    }

    @Test
    void closesByItsButtonAndBesideIt() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("index.html")) {
            search(tab, "");
            tab.find("[data-search-close]").click();
            assertThat(tab.find("dialog.search-dialog")).not().isVisible();
            tab.press("/");
            assertThat(tab.find(FIELD)).isFocused();
            tab.page().mouse().click(5, 5);
            assertThat(tab.find("dialog.search-dialog")).not().isVisible();
        }
    }

    @Test
    void theKeyOpensItAgainAtOnce() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("index.html")) {
            search(tab, "");
            // Before the browser has noticed that what had the focus is gone.
            tab.eval(
                    """
                    () => {
                      const field = document.activeElement;
                      field.closest("dialog").close();
                      field.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true }));
                    }
                    """);
            assertThat(tab.find(FIELD)).isFocused();
        }
    }

    @Test
    void showsResultsByKindWithWhatWasFoundMarked() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("index.html")) {
            search(tab, "peluncuran satelit");
            assertThat(tab.find(STATUS)).containsText("hasil");
            assertThat(tab.find(RESULTS).count()).isGreaterThan(3);
            assertThat(tab.find("dialog section:not([hidden]) h2").allTextContents())
                    .anyMatch(text -> text.startsWith("Catatan"))
                    .anyMatch(text -> text.startsWith("Linimasa"));
            assertThat(tab.find("dialog .search-excerpt mark").allTextContents())
                    .anyMatch(text -> text.matches("(?i)(me|di|pe)luncur.*"));
            assertThat(tab.find("dialog .search-title mark").count()).isPositive();
        }
    }

    @Test
    void theNumberOfResultsIsAnnounced() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("en/index.html")) {
            search(tab, "copyright");
            assertThat(tab.find(STATUS)).hasText("2 results");
            search(tab, "xyzzy");
            assertThat(tab.find(STATUS)).containsText("No results");
            search(tab, "balistic");
            assertThat(tab.find(STATUS)).containsText("similar spelling");
            search(tab, "rocket cheese");
            assertThat(tab.find(STATUS)).containsText("some of them");
        }
    }

    @Test
    void arrowsLeadThroughTheResultsAndLettersBackToTheField() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("index.html")) {
            search(tab, "angara");
            tab.press("ArrowDown");
            assertThat(tab.find(RESULTS).nth(0)).isFocused();
            tab.press("ArrowDown");
            assertThat(tab.find(RESULTS).nth(1)).isFocused();
            tab.press("ArrowUp", "ArrowUp");
            assertThat(tab.find(FIELD)).isFocused();
            tab.press("ArrowDown");
            tab.page().keyboard().type(" a5");
            assertThat(tab.find(FIELD)).isFocused();
            assertThat(tab.find(FIELD)).hasValue("angaraa5");
        }
    }

    @Test
    void enterOnAResultLeadsThere() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("pages/metode.html")) {
            search(tab, "angara");
            tab.press("ArrowDown", "Enter");
            tab.page().waitForURL("**/glossary/angara.html");
        }
    }

    @Test
    void enterInTheFieldLeadsToThePageOfAllResults() {
        for (Visit visit : onAServerAndFromADisk()) {
            try (Tab tab = visit.open("glossary/angara.html")) {
                search(tab, "kim & jong+un");
                tab.press("Enter");
                tab.page().waitForURL("**/search.html?q=kim%20%26%20jong%2Bun");
                assertThat(tab.find("#search-field")).hasValue("kim & jong+un");
                assertThat(tab.find(ON_PAGE).first()).isVisible();
            }
        }
    }

    @Test
    void whatTheDialogHasNoRoomForIsOneStepAway() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("glossary/angara.html")) {
            search(tab, "xyzzy");
            assertThat(tab.find("[data-search-all] a")).not().isVisible();
            search(tab, "vostochny");
            Locator all = tab.find("[data-search-all] a");
            assertThat(all).isVisible();
            for (int i = 0; i <= tab.find(RESULTS).count(); i++) {
                tab.press("ArrowDown");
            }
            assertThat(all).isFocused();
            tab.press("Enter");
            tab.page().waitForURL("**/search.html?q=vostochny");
            assertThat(tab.find(ON_PAGE).first()).isVisible();
        }
    }

    private static List<Visit> onAServerAndFromADisk() {
        return List.of(Visit.to(BuiltSite.DOSSIER), Visit.onDisk(BuiltSite.DOSSIER.folder()));
    }

    @ParameterizedTest
    @CsvSource({
        "pembicaraan bilateral, p4",
        "awak media, p5",
        "kemudian melayangkan, p6",
        "di tengah lawatan, p7"
    })
    void aParagraphOfAnArticleIsFoundAndShown(String text, String id) {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).reducedMotion().open("index.html")) {
            search(tab, text);
            tab.find("dialog [data-search-kind=article] li a").first().click();
            tab.page().waitForURL("**/" + ARTICLE + "#" + id);
            Locator paragraph = tab.find("#" + id);
            assertThat(paragraph).containsText(Pattern.compile(text, Pattern.CASE_INSENSITIVE));
            BoundingBox box = paragraph.boundingBox();
            assertThat(box.y).isBetween(0.0, 450.0);
            assertThat(tab.<String>eval("() => document.querySelector(':target').id"))
                    .isEqualTo(id);
        }
    }

    @Test
    void aNoteIsFoundInItsArticleAlsoFromWithinIt() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open(ARTICLE)) {
            search(tab, "embargo senjata");
            tab.find(RESULTS).first().click();
            assertThat(tab.find("dialog.search-dialog")).not().isVisible();
            tab.expectPath(ARTICLE + "#note-12-embargo-senjata");
            assertThat(tab.find("#note-12-embargo-senjata")).isInViewport();
        }
    }

    @Test
    void thePageKeepsTheQueryInItsAddressAndShowsMoreWhenAsked() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("search.html?q=vostochny")) {
            Locator sources = tab.find("[data-search-kind=source]");
            assertThat(sources.locator("li")).hasCount(8);
            sources.locator("button").click();
            int all = Integer.parseInt(sources.locator("[data-search-count]").textContent());
            assertThat(sources.locator("li")).hasCount(all);
            assertThat(sources.locator("li a").nth(8)).isFocused();
            tab.find("#search-field").fill("kim jong");
            tab.page().waitForURL("**/search.html?q=kim%20jong");
            tab.find("#search-field").fill("");
            tab.page().waitForURL("**/search.html");
            assertThat(tab.find("main [data-search-results]")).not().isVisible();
        }
    }

    @Test
    void theOtherLanguageIsAskedTheSame() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("search.html?q=angara")) {
            tab.find("[data-edition]").click();
            tab.page().waitForURL("**/en/search.html?q=angara");
            assertThat(tab.find("main section:not([hidden]) h2").first()).containsText("Glossary");
        }
    }

    @Test
    void worksFromADiskToo() {
        try (Tab tab = Visit.onDisk(BuiltSite.DOSSIER.folder()).open(ARTICLE)) {
            search(tab, "kosmodrom");
            tab.press("ArrowDown", "Enter");
            tab.page().waitForURL("file:**/glossary/kosmodrom-vostochny.html");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1440})
    void fitsTheWindowAndTheFinger(int width) {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).width(width).touch().open(ARTICLE)) {
            assertTall(tab.find("[data-search-open]"));
            tab.find("[data-search-open]").tap();
            tab.find(FIELD).fill("peluncuran");
            assertThat(tab.find(RESULTS).first()).isVisible();
            assertTall(tab.find(FIELD));
            assertTall(tab.find("[data-search-close]"));
            assertThat(
                            tab.<Boolean>eval(
                                    "document.querySelector('dialog').scrollWidth <= document.querySelector('dialog').clientWidth"))
                    .isTrue();
            for (Locator item : tab.find("dialog section:not([hidden]) li").all()) {
                assertTall(item);
            }
            tab.shotOfWindow("search-" + width);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void axeFindsNothing(boolean dark) {
        Visit visit = Visit.to(BuiltSite.DOSSIER);
        for (int width : List.of(390, 1440)) {
            Visit here = (dark ? visit.dark() : visit).width(width);
            try (Tab tab = here.open(ARTICLE)) {
                search(tab, "peluncuran satelit");
                assertThat(tab.find(RESULTS).first()).isVisible();
                assertThat(Axe.violations(tab)).isEmpty();
                tab.shotOfWindow("search-dialog-" + width + (dark ? "-dark" : ""));
            }
            try (Tab tab = here.open("search.html?q=kim")) {
                assertThat(tab.find("main section:not([hidden]) li a").first()).isVisible();
                assertThat(Axe.violations(tab)).isEmpty();
                tab.shot("search-page-" + width + (dark ? "-dark" : ""));
            }
        }
    }

    static void search(Tab tab, String text) {
        if (tab.find(FIELD).count() == 0) {
            tab.press("/");
        }
        tab.find(FIELD).fill(text);
        if (!text.isEmpty()) {
            assertThat(tab.find(STATUS)).not().hasText("");
            tab.page().waitForTimeout(300);
        }
    }

    private static void assertTall(Locator locator) {
        BoundingBox box = locator.boundingBox();
        assertThat(box.height).isGreaterThanOrEqualTo(44);
        assertThat(box.width).isGreaterThanOrEqualTo(44);
    }
}
