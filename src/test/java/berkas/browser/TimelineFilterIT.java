package berkas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline's events by entry: chosen by mouse, keyboard, touch and address. */
@InBrowser
class TimelineFilterIT {
    private static final String PAGE = TimelineSite.PAGE;
    private static final String CHOSEN = PAGE + "?entry=soyuz-2";

    private static Path site;

    @BeforeAll
    static void build() {
        site = TimelineSite.folder();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void eventsOfAnEntryAreChosenAndKeptInTheAddress(int width) {
        try (Tab tab = Visit.to(site).width(width).open(PAGE)) {
            tab.find("#entry").selectOption("soyuz-2");
            tab.expectPath(CHOSEN);
            assertThat(TimelineSite.shown(tab)).hasSize(8).contains("event-e00", "event-launch");
            assertThat(tab.find(".filter-status").textContent()).isEqualTo("7 of 23 events");
            assertThat(tab.find(".strip .mark:not(.out)").count()).isEqualTo(8);
            assertThat(tab.find(".row-mark:not(.out)").count()).isEqualTo(8);
            tab.shot("timeline-chosen-" + width);
            tab.page().reload();
            assertThat(TimelineSite.shown(tab)).hasSize(8);
            assertThat(tab.find("#entry").inputValue()).isEqualTo("soyuz-2");
            tab.find("[data-all]").click();
            tab.expectPath(PAGE);
            assertThat(TimelineSite.shown(tab)).hasSize(24);
            assertThat(tab.find("[data-all]").isVisible()).isFalse();
            tab.expectFocusOn("#entry");
        }
    }

    @Test
    void yearsDaysAndHoursWithNothingOfItAreLeftOut() {
        try (Tab tab = Visit.to(site).width(768).open(CHOSEN)) {
            List<String> empty =
                    tab.eval(
                            """
                            () => [...document.querySelectorAll(".year, .day, .clock-untimed")]
                              .filter((group) => group.checkVisibility()
                                && ![...group.querySelectorAll("li")].some((item) => item.checkVisibility()))
                              .map((group) => group.textContent)
                            """);
            assertThat(empty).isEmpty();
            assertThat(tab.find(".year:visible").count())
                    .isLessThan(tab.find(".year").count())
                    .isPositive();
            assertThat(tab.find(".clock-rows > li:visible").count()).isEqualTo(1);
            assertThat(tab.find(".clock-untimed li:visible").count()).isEqualTo(1);
            assertThat(tab.find(".clock-gap:visible").count()).isZero();
        }
    }

    @Test
    void eventsAreChosenByKeyboard() {
        try (Tab tab = Visit.to(site).open(PAGE)) {
            tab.find("#entry").focus();
            tab.press("s");
            tab.expectPath(CHOSEN);
            tab.press("Tab").expectFocusOn("[data-all]");
            tab.press("Enter");
            tab.expectPath(PAGE);
        }
    }

    @Test
    void eventsAreChosenByTouch() {
        try (Tab tab = Visit.to(site).size(390, 844).touch().open(CHOSEN)) {
            assertThat(tab.find("#entry").boundingBox().height).isGreaterThanOrEqualTo(40);
            assertThat(tab.find("[data-all]").boundingBox().height).isGreaterThanOrEqualTo(40);
            tab.find("[data-all]").tap();
            assertThat(TimelineSite.shown(tab)).hasSize(24);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void marksOfOtherEntriesAreNoWays(int width) {
        try (Tab tab = Visit.to(site).width(width).open(CHOSEN)) {
            assertThat(tab.find(".mark.out, .row-mark.out").all())
                    .hasSize(32)
                    .allMatch(mark -> "-1".equals(mark.getAttribute("tabindex")))
                    .allMatch(mark -> "true".equals(mark.getAttribute("aria-hidden")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?entry=unknown", "?entry=", "?entry=%E0%A4%A", "?entry=<b>&entry=x#%"})
    void anAddressThatMakesNoSenseShowsThePage(String query) {
        // From the disk: servers may refuse such an address before the page is asked for.
        try (Tab tab = Visit.onDisk(site).open(PAGE + query)) {
            assertThat(TimelineSite.shown(tab)).hasSize(24);
        }
    }

    @Test
    void whatAnAddressLeadsToIsNeverKeptBack() {
        Visit visit = Visit.to(site).reducedMotion();
        try (Tab tab = visit.open(CHOSEN + "#event-e01")) {
            assertThat(TimelineSite.shown(tab)).hasSize(24);
            tab.expectPath(PAGE + "#event-e01");
            tab.expectInWindow("#event-e01");
        }
        try (Tab tab = visit.open(CHOSEN + "#event-e08")) {
            assertThat(TimelineSite.shown(tab)).hasSize(8);
            tab.expectInWindow("#event-e08");
            tab.find(".strip .name").nth(1).click();
            assertThat(tab.find("#entry")).hasValue("");
            assertThat(TimelineSite.shown(tab)).hasSize(24);
        }
    }

    @ParameterizedTest
    @CsvSource({"320, 640", "390, 844", "700, 1024", "768, 1024", "1440, 900", "1440, 6000"})
    void nothingMovesAsThePageLoads(int width, int height) {
        List<String> shifts = new ArrayList<>();
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).size(width, height).open("404.html")) {
            // The page is drawn before its script comes, as on a slow line.
            tab.page().route("**/timeline.js", route -> late(tab.page(), route));
            for (String query : List.of("", "?entry=angara", "?entry=unknown")) {
                tab.go(PAGE + query);
                Shifts.of(tab).forEach(shift -> shifts.add(query + ": " + shift));
            }
        }
        assertThat(shifts).isEmpty();
    }

    // A list of choices that is drawn before all of them have come grows and moves what is about
    // it.
    @Test
    void nothingIsDrawnBeforeAllOfTheFilterHasCome() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open(PAGE)) {
            String follows =
                    """
                    () => {
                      const { hash } = new URL(document.querySelector("link[rel=expect]").href);
                      const waitedFor = document.querySelector(hash);
                      const place = waitedFor.compareDocumentPosition(document.querySelector("[data-filter]"));
                      return place === Node.DOCUMENT_POSITION_PRECEDING;
                    }
                    """;
            assertThat(tab.<Boolean>eval(follows)).isTrue();
        }
    }

    private static void late(Page page, Route route) {
        page.waitForTimeout(300);
        route.resume();
    }

    @Test
    void whereTheScriptDoesNotArriveEverythingIsThere() {
        try (Tab tab = Visit.to(site).open("index.html")) {
            tab.expectComplaint("timeline.js").expectComplaint("ERR_FAILED");
            tab.page().route("**/timeline.js", Route::abort);
            tab.go(CHOSEN);
            assertThat(TimelineSite.shown(tab)).hasSize(24);
            assertThat(tab.find(".filter").isVisible()).isFalse();
        }
    }

    @Test
    void worksFromTheDisk() {
        try (Tab tab = Visit.onDisk(site).open(PAGE)) {
            tab.find("#entry").selectOption("soyuz-2");
            assertThat(TimelineSite.shown(tab)).hasSize(8);
        }
    }
}
