package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import berkas.site.SiteTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline as readers use it: marks, events by entry, deep links, days hour by hour. */
@InBrowser
class TimelineIT {
    private static final String PAGE = "timeline.html";

    /** Dates of every form, a crowded day in several zones, an entry, long words. */
    private static final List<String> DATES =
            List.of(
                    "1906-21",
                    "191X",
                    "1914?",
                    "1915~",
                    "1916%",
                    "1917-05~",
                    "1917-06-XX",
                    "1918-XX",
                    "1919-04-12?",
                    "1919-04-13~",
                    "1919-04-14%",
                    "1910/1913",
                    "1909?/1912~",
                    "1919-04-12/..",
                    "../1907-04-12",
                    "/1908-04-12",
                    "1917-11-07T10:00:00",
                    "1917-11-07T21:45:00+03:00",
                    "1917-11-07T12:00:00Z",
                    "1917-11-07T23:59:00-10:00",
                    "1917-11-07",
                    "1917-11-06/1917-11-08");

    private static Path site;

    @BeforeAll
    static void build() {
        SiteTest test = SiteTest.from("base", BuiltSite.fresh("timeline"));
        for (int i = 0; i < DATES.size(); i++) {
            String title = "Event " + i + " with an" + "extraordinarily".repeat(4) + " long word";
            String terms = i % 4 == 0 ? "terms: [soyuz-2]\n" : "";
            test.edit(
                    "content/events/e%02d.yaml".formatted(i),
                    "date: \"%s\"\ntitle: %s\n%s".formatted(DATES.get(i), title, terms));
        }
        test.build().expectClean();
        site = test.folder().resolve("site-output");
    }

    @ParameterizedTest
    @ValueSource(ints = {896, 1024, 1440, 1920, 2560})
    void marksAndNamesOfTheStripDoNotMeet(int width) {
        try (Tab tab = Visit.to(site).width(width).open(PAGE)) {
            assertApart(tab, ".strip .mark .hit");
            assertApart(tab, ".strip text:not(.callout)");
        }
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).width(width).open(PAGE)) {
            assertApart(tab, ".strip .mark .hit");
            assertApart(tab, ".strip text");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1120, 1440, 1920})
    void nothingOnADayHourByHourMeets(int width) {
        try (Tab tab = Visit.to(site).width(width).open(PAGE)) {
            assertApart(tab, ".clock-ticks text, .clock-zone");
            assertApart(
                    tab, ".clock-time, .clock-title, .clock-gap, .clock-note, .clock-untimed li");
            assertThat(tab.<Integer>eval("document.documentElement.scrollWidth - innerWidth"))
                    .isLessThanOrEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 896, 1440})
    void everyMarkIsLargeEnoughToPointAt(int width) {
        try (Tab tab = Visit.to(site).width(width).open(PAGE)) {
            for (Locator mark : tab.find(".strip .mark .hit, .strip .name .hit, .row-mark").all()) {
                BoundingBox box = mark.boundingBox();
                if (box != null && box.width > 0) {
                    assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(23.9);
                }
            }
        }
    }

    @Test
    void aMarkLeadsToItsEventAndBothAreShown() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).reducedMotion().open(PAGE)) {
            String href = tab.find(".strip .mark").last().getAttribute("href");
            tab.find(".strip .mark").last().focus();
            tab.press("Enter");
            assertThat(tab.path()).isEqualTo(PAGE + href);
            assertThat(isInWindow(tab, href)).isTrue();
            assertThat(tab.find(".strip .mark.here").getAttribute("href")).isEqualTo(href);
        }
    }

    @Test
    void theMarkPointedAtIsToldInWords() {
        try (Tab tab = Visit.to(site).open(PAGE)) {
            Locator readout = tab.find("[data-readout]");
            String hint = readout.textContent();
            tab.find(".strip .mark").first().focus();
            assertThat(readout.textContent())
                    .isEqualTo(tab.find(".strip .mark title").first().textContent());
            tab.find("h1").hover();
            tab.find(".strip .point").first().hover();
            assertThat(readout.textContent()).contains("Event");
            tab.find("h1").hover();
            assertThat(readout.textContent()).isEqualTo(hint);
        }
    }

    @Test
    void eventsOfAnEntryAreChosenAndKeptInTheAddress() {
        try (Tab tab = Visit.to(site).open(PAGE)) {
            tab.find("#entry").selectOption("soyuz-2");
            assertThat(tab.path()).isEqualTo(PAGE + "?entry=soyuz-2");
            assertThat(shown(tab)).hasSize(8).contains("event-e00", "event-launch");
            assertThat(tab.find(".filter-status").textContent()).isEqualTo("7 of 23 events");
            assertThat(tab.find(".strip .mark:not(.out)").count()).isEqualTo(8);
            tab.page().reload();
            assertThat(shown(tab)).hasSize(8);
            assertThat(tab.find("#entry").inputValue()).isEqualTo("soyuz-2");
            tab.find("[data-all]").click();
            assertThat(tab.path()).isEqualTo(PAGE);
            assertThat(shown(tab)).hasSize(24);
            tab.expectFocusOn("#entry");
        }
    }

    @Test
    void eventsAreChosenByKeyboard() {
        try (Tab tab = Visit.to(site).open(PAGE)) {
            tab.find("#entry").focus();
            tab.press("s");
            assertThat(tab.path()).isEqualTo(PAGE + "?entry=soyuz-2");
            tab.press("Tab", "Enter");
            assertThat(tab.path()).isEqualTo(PAGE);
        }
    }

    @Test
    void marksOfOtherEntriesAreNoWaysByKeyboard() {
        try (Tab tab = Visit.to(site).open(PAGE + "?entry=soyuz-2")) {
            assertThat(tab.find(".mark.out").all())
                    .isNotEmpty()
                    .allMatch(mark -> "-1".equals(mark.getAttribute("tabindex")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?entry=unknown", "?entry=", "?entry=%E0%A4%A", "?entry=soyuz-2&entry=x#%"})
    void anAddressThatMakesNoSenseShowsThePage(String query) {
        try (Tab tab = Visit.to(site).open(PAGE + query)) {
            assertThat(shown(tab)).isNotEmpty();
        }
    }

    @Test
    void whatAnAddressLeadsToIsNeverKeptBack() {
        Visit visit = Visit.to(site).reducedMotion();
        try (Tab tab = visit.open(PAGE + "?entry=soyuz-2#event-e01")) {
            assertThat(shown(tab)).hasSize(24);
            assertThat(tab.path()).isEqualTo(PAGE + "#event-e01");
            assertThat(isInWindow(tab, "#event-e01")).isTrue();
        }
        try (Tab tab = visit.open(PAGE + "?entry=soyuz-2#event-e08")) {
            assertThat(shown(tab)).hasSize(8);
            assertThat(isInWindow(tab, "#event-e08")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void withoutScriptEverythingIsThereAndNothingIsDead(int width) {
        try (Tab tab = Visit.to(site).width(width).noScript().open(PAGE + "?entry=soyuz-2")) {
            assertThat(tab.find("li.event").count()).isEqualTo(24);
            assertThat(tab.find("li.event").all()).allMatch(Locator::isVisible);
            assertThat(tab.find(".filter").isVisible()).isFalse();
        }
    }

    @Test
    void theFirstKeyInTheStripLeadsPastIt() {
        try (Tab tab = Visit.to(site).open(PAGE)) {
            tab.find(".skip-overview").focus();
            assertThat(tab.find(".skip-overview").isVisible()).isTrue();
            tab.press("Enter", "Tab");
            assertThat(tab.<Boolean>eval("!!document.activeElement.closest('#list')")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void nothingMovesAsThePageLoads(int width) {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).width(width).open(PAGE + "?entry=angara")) {
            Number moved =
                    tab.eval(
                            "() => new Promise(done => new PerformanceObserver(list =>"
                                    + " done(list.getEntries().reduce((a, e) => a + e.value, 0)))"
                                    + ".observe({type: 'layout-shift', buffered: true})"
                                    + " || setTimeout(() => done(0), 300))");
            assertThat(moved.doubleValue()).isLessThan(0.001);
        }
    }

    @Test
    void worksFromTheDisk() {
        try (Tab tab = Visit.onDisk(site).open(PAGE)) {
            tab.find("#entry").selectOption("soyuz-2");
            assertThat(shown(tab)).hasSize(8);
        }
    }

    @Test
    void paperShowsTheStripAndTheWholeList() {
        try (Tab tab = Visit.to(site).size(720, 1000).print().open(PAGE)) {
            assertThat(tab.find(".strip").isVisible()).isTrue();
            assertThat(tab.find(".filter").isVisible()).isFalse();
            assertThat(tab.find("li.event").all()).allMatch(Locator::isVisible);
        }
    }

    @Test
    void looks() {
        for (int width : List.of(390, 768, 1440)) {
            try (Tab tab = Visit.to(site).width(width).open(PAGE)) {
                tab.shot("timeline-forms-" + width);
            }
        }
        assumeThat(site).exists();
    }

    private static List<String> shown(Tab tab) {
        return tab.eval(
                "[...document.querySelectorAll('li.event')].filter(e => e.checkVisibility())"
                        + ".map(e => e.id)");
    }

    private static boolean isInWindow(Tab tab, String href) {
        return tab.eval(
                "id => { const b = document.querySelector(id).getBoundingClientRect();"
                        + " return b.top >= 0 && b.top < innerHeight; }",
                href);
    }

    /** No two boxes of what is shown overlap by more than the blur of a pixel. */
    private static void assertApart(Tab tab, String css) {
        List<List<Number>> boxes =
                tab.eval(
                        "css => [...document.querySelectorAll(css)].map(e =>"
                                + " e.getBoundingClientRect()).filter(b => b.width)"
                                + ".map(b => [b.left, b.top, b.right, b.bottom])",
                        css);
        assertThat(boxes).isNotEmpty();
        List<String> meeting = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (meet(boxes.get(i), boxes.get(j))) {
                    meeting.add(boxes.get(i) + " and " + boxes.get(j));
                }
            }
        }
        assertThat(meeting).as(css).isEmpty();
    }

    private static boolean meet(List<Number> a, List<Number> b) {
        return at(a, 0) < at(b, 2) - 0.6
                && at(b, 0) < at(a, 2) - 0.6
                && at(a, 1) < at(b, 3) - 0.6
                && at(b, 1) < at(a, 3) - 0.6;
    }

    private static double at(List<Number> box, int side) {
        return box.get(side).doubleValue();
    }
}
