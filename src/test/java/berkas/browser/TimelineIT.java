package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline as readers see it: marks and their shapes, days hour by hour, ways through it. */
@InBrowser
class TimelineIT {
    private static final String PAGE = TimelineSite.PAGE;

    private static Path site;

    @BeforeAll
    static void build() {
        site = TimelineSite.folder();
    }

    @ParameterizedTest
    @ValueSource(ints = {896, 1024, 1440, 1920, 2560})
    void marksAndNamesOfTheStripDoNotMeet(int width) {
        for (Path one : List.of(site, BuiltSite.DOSSIER.folder())) {
            try (Tab tab = Visit.to(one).width(width).open(PAGE)) {
                assertApart(tab, ".strip .mark .hit");
                assertApart(tab, ".strip text:not(.callout)");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1120, 1440, 1920})
    void nothingOnADayHourByHourMeets(int width) {
        for (Path one : List.of(site, BuiltSite.DOSSIER.folder())) {
            try (Tab tab = Visit.to(one).width(width).open(PAGE)) {
                boolean alongHours = tab.find(".clock-scales").first().isVisible();
                assertThat(alongHours).isEqualTo(width >= 1120);
                if (alongHours) {
                    assertApart(tab, ".clock-ticks text, .clock-zone");
                }
                assertApart(
                        tab,
                        ".clock-rows .clock-time, .clock-title, .clock-gap, .clock-note,"
                                + " .clock-untimed li");
                assertThat(tab.<Integer>eval("document.documentElement.scrollWidth - innerWidth"))
                        .isLessThanOrEqualTo(0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 896, 1440})
    void everyMarkIsLargeEnoughToPointAt(int width) {
        try (Tab tab = Visit.to(site).width(width).open(PAGE)) {
            List<List<Number>> boxes =
                    boxes(tab, ".strip .mark .hit, .strip .name .hit, .row-mark");
            assertThat(boxes)
                    .hasSizeGreaterThan(20)
                    .allMatch(box -> at(box, 2) - at(box, 0) > 23.9)
                    .allMatch(box -> at(box, 3) - at(box, 1) > 23.9);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    e20 | point                        | 7 November 1917
                    e08 | point uncertain              | 12 April 1919 (uncertain)
                    e09 | point approximate            | about 13 April 1919
                    e10 | point uncertain approximate  | about 14 April 1919 (uncertain)
                    e00 | within                       | spring 1906
                    e01 | within                       | the 1910s
                    e06 | within                       | June 1917 (day unknown)
                    e07 | within                       | 1918 (month unknown)
                    e02 | within uncertain             | 1914 (uncertain)
                    e05 | within approximate           | about May 1917
                    e04 | within uncertain approximate | about 1916 (uncertain)
                    e11 | span                         | 1910–1913
                    e12 | span                         | 1909 (uncertain)–about 1912
                    e13 | span                         | since 12 April 1919
                    e14 | span                         | until 12 April 1907
                    e15 | span                         | until 12 April 1908 (start unknown)
                    """)
    void howExactlyADateIsKnownIsToldByShapeAndInWords(String event, String shape, String words) {
        try (Tab tab = Visit.to(site).open(PAGE)) {
            String href = "#event-" + event;
            Locator item = tab.find(href);
            assertThat(item.locator(".sign").first().getAttribute("class"))
                    .isEqualTo("sign " + shape);
            assertThat(item.locator(".event-date").textContent()).isEqualTo(words);
            Locator mark = tab.find(".strip .mark[href='" + href + "']");
            assertThat(mark.getAttribute("class")).isEqualTo("mark " + shape);
            assertThat(mark.locator("title").textContent()).contains(words);
        }
    }

    @Test
    void signsOfOneKindDifferInMoreThanColour() {
        try (Tab tab = Visit.to(site).forcedColors().open(PAGE)) {
            List<String> looks =
                    tab.eval(
                            """
                            () => [...document.querySelectorAll(".legend .sign")].map((sign) =>
                              [...sign.children].map((part) => {
                                const { strokeDasharray, fill, strokeWidth } = getComputedStyle(part);
                                return [part.getAttribute("href"), strokeDasharray, fill, strokeWidth];
                              }).join("; "))
                            """);
            assertThat(looks).hasSizeGreaterThan(6).doesNotHaveDuplicates();
        }
    }

    @Test
    void aMarkLeadsToItsEventAndBothAreShown() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).reducedMotion().open(PAGE)) {
            String href = tab.find(".strip .mark").last().getAttribute("href");
            tab.find(".strip .mark").last().focus();
            tab.press("Enter");
            tab.expectPath(PAGE + href);
            tab.expectInWindow(href);
            assertThat(tab.find(".strip .mark.here").getAttribute("href")).isEqualTo(href);
            tab.find(".strip .mark").first().click();
            assertThat(tab.find(".strip .mark.here").getAttribute("href"))
                    .isEqualTo(tab.find(".strip .mark").first().getAttribute("href"));
        }
    }

    @Test
    void byTouchAMarkLeadsToItsEventAndADayToItsHours() {
        Visit visit = Visit.to(BuiltSite.DOSSIER).size(390, 844).touch().reducedMotion();
        try (Tab tab = visit.open(PAGE)) {
            Locator mark = tab.find(".row-mark").last();
            String href = mark.getAttribute("href");
            mark.tap();
            tab.expectInWindow(href);
            assertThat(tab.find(".row-mark.here").getAttribute("href")).isEqualTo(href);
            tab.find(".closer a").tap();
            tab.expectInWindow(".day-title");
            assertThat(tab.find(".day .clock").isVisible()).isTrue();
        }
    }

    @Test
    void theDayOfTheArticleIsShownHourByHourInTheOrderOfTheMoments() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).reducedMotion().open(PAGE)) {
            tab.find(".closer a").click();
            tab.expectInWindow(".day-title");
            assertThat(tab.find(".day-title").textContent()).startsWith("13 September 2023");
            List<Number> along =
                    tab.eval(
                            "[...document.querySelectorAll('.clock-track .place')]"
                                    + ".map(e => e.getBoundingClientRect().left)");
            assertThat(along).hasSizeGreaterThan(2);
            assertThat(along.stream().map(Number::doubleValue)).isSorted();
            assertThat(tab.find(".clock-rows .sign.published").count()).isEqualTo(1);
            String href = tab.find(".clock-title a").first().getAttribute("href");
            tab.find(".clock-title a").first().focus();
            tab.press("Enter");
            tab.expectInWindow(href);
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
    void theFirstKeyInTheStripLeadsPastIt() {
        try (Tab tab = Visit.to(site).open(PAGE)) {
            tab.find(".skip-overview").focus();
            assertThat(tab.find(".skip-overview").boundingBox().height).isGreaterThanOrEqualTo(24);
            tab.press("Enter", "Tab");
            assertThat(tab.<Boolean>eval("!!document.activeElement.closest('#list')")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void withoutScriptEverythingIsThereAndNothingIsDead(int width) {
        Visit visit = Visit.to(site).width(width).noScript().reducedMotion();
        try (Tab tab = visit.open(PAGE + "?entry=soyuz-2")) {
            assertThat(TimelineSite.shown(tab)).hasSize(24);
            assertThat(tab.find(".filter").isVisible()).isFalse();
            Locator mark = tab.find(".mark:visible, .row-mark:visible").last();
            mark.click();
            tab.expectInWindow(mark.getAttribute("href"));
        }
    }

    @Test
    void paperShowsTheStripAndTheWholeList() {
        try (Tab tab = Visit.to(site).size(720, 1000).print().open(PAGE)) {
            assertThat(tab.find(".strip").isVisible()).isTrue();
            assertThat(tab.find(".filter").isVisible()).isFalse();
            assertThat(TimelineSite.shown(tab)).hasSize(24);
        }
    }

    @Test
    void looks() {
        for (int width : Looks.WIDTHS) {
            try (Tab tab = Visit.to(site).width(width).open(PAGE)) {
                tab.shot("timeline-forms-" + width);
                assertThat(tab.find("main").isVisible()).isTrue();
            }
        }
    }

    /** No two boxes of what is shown overlap by more than the blur of a pixel. */
    private static void assertApart(Tab tab, String css) {
        List<List<Number>> boxes = boxes(tab, css);
        assertThat(boxes).as(css).isNotEmpty();
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

    /** Left, top, right and bottom of what is shown. */
    private static List<List<Number>> boxes(Tab tab, String css) {
        return tab.eval(
                "css => [...document.querySelectorAll(css)].map(e =>"
                        + " e.getBoundingClientRect()).filter(b => b.width)"
                        + ".map(b => [b.left, b.top, b.right, b.bottom])",
                css);
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
