package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However many notes there are, none covers another, none is lost, and nothing jumps. */
@InBrowser
class MarginNotesIT {
    private static final List<Integer> WIDTHS =
            List.of(
                    320, 360, 390, 480, 600, 768, 900, 1023, 1024, 1100, 1180, 1279, 1280, 1366,
                    1440, 1536, 1599, 1600, 1760, 1919, 1920, 2100, 2319, 2320, 2560);

    private static final int WIDE = 1024;

    private static Visit stress() {
        return Visit.to(StressSite.folder());
    }

    @ParameterizedTest
    @CsvSource({"crowded, 60", "short, 30", "rtl, 3"})
    void noTwoLieOverOneAnotherAtAnyWidth(String article, int count) {
        List<String> faults = new ArrayList<>();
        try (Tab tab = stress().open("articles/" + article + ".html")) {
            for (int width : WIDTHS) {
                tab.page().setViewportSize(width, 900);
                NoteBoxes.settled(tab);
                NoteBoxes.overlaps(tab).forEach(fault -> faults.add(width + ": " + fault));
                for (int note : List.of(0, count / 4, count / 2, count - 1)) {
                    open(tab, note);
                    NoteBoxes.overlaps(tab)
                            .forEach(fault -> faults.add(width + ", " + note + ": " + fault));
                }
                if (width >= WIDE) {
                    assertThat(NoteBoxes.shown(tab)).as("at " + width).hasSize(count);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void open(Tab tab, int note) {
        tab.eval(
                "at => { const all = document.querySelectorAll('.noteref');"
                        + " (all[at] || all[0]).click(); }",
                note);
    }

    @Test
    void whatIsInTheMarginIsWithinReachOfItsLine() {
        try (Tab tab = stress().width(1440).open("articles/crowded.html")) {
            Collection<Number> distances = distances(tab).values();
            assertThat(distances).hasSizeBetween(20, 59).allMatch(far -> far.doubleValue() < 330);
        }
    }

    /**
     * How far each note in the margin stands from its line, in CSS pixels, by the note's number.
     */
    private static Map<String, Number> distances(Tab tab) {
        return tab.eval(
                """
                () => Object.fromEntries(
                  [...document.querySelectorAll("aside.note:not(.is-end)")].map((note) => {
                    const number = note.id.replace("note-", "");
                    const line = document.getElementById("ref-" + number).getClientRects()[0].top;
                    return [number, Math.abs(note.getBoundingClientRect().top - line)];
                  }))
                """);
    }

    @Test
    void whatHasNoRoomInTheMarginIsAnEndnoteThatItsNumberLeadsTo() {
        try (Tab tab = stress().width(1440).open("articles/short.html")) {
            String end = tab.find("aside.is-end").first().getAttribute("id");
            assertThat(tab.find(".endnotes-label").isVisible()).isTrue();
            tab.find("#" + end.replace("note-", "ref-")).focus();
            tab.press("Enter").expectFocusOn("#" + end);
            assertThat(tab.find("#" + end + " .prose").isVisible()).isTrue();
            assertThat(NoteBoxes.overlaps(tab)).isEmpty();
        }
    }

    @Test
    void nothingJumpsWhicheverScriptComesLate() {
        Arrivals.ALL.forEach(
                arrival -> assertThat(arrival.shifts(stress(), page("crowded"))).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "rtl", "bare"})
    void nothingJumpsWhileThePageIsMade(String article) {
        assertThat(Arrivals.LATE.shifts(stress(), page(article))).isEmpty();
    }

    @Test
    void nothingJumpsWhereTheAddressAsksForSomeNotesOrForOne() {
        Visit visit = stress();
        for (String asked : List.of("?type=claim,question", "#note-n30", "?type=claim#note-n30")) {
            assertThat(Arrivals.LATE_ALSO_NARROW.shifts(visit, page("crowded") + asked))
                    .as(asked)
                    .isEmpty();
        }
    }

    @Test
    void nothingJumpsWhereTheAddressLeadsToANoteThatIsLongerThanItsArticle() {
        Visit visit = Visit.to(LongWordsSite.folder());
        assertThat(Arrivals.LATE.shifts(visit, "articles/law.html#note-claim")).isEmpty();
    }

    private static String page(String article) {
        return "articles/" + article + ".html";
    }

    @Test
    void anOpenedNoteStandsAtItsLine() {
        try (Tab tab = stress().width(1440).reducedMotion().open("articles/crowded.html")) {
            // Which notes have room in the margin depends on the fonts.
            String far = farthest(distances(tab));
            assertThat(distances(tab).get(far).doubleValue()).isGreaterThan(24);
            tab.find("#ref-" + far).click();
            NoteBoxes.settled(tab);
            assertThat(distances(tab).get(far).doubleValue()).isLessThan(24);
        }
    }

    private static String farthest(Map<String, Number> distances) {
        return Collections.max(
                        distances.entrySet(),
                        Comparator.comparingDouble(note -> note.getValue().doubleValue()))
                .getKey();
    }

    @Test
    void picturesThatArriveLateAndOtherWindowsMoveNothingOverAnything() {
        try (Tab tab = stress().width(1440).open("articles/crowded.html#note-n14")) {
            tab.page().setViewportSize(1100, 700);
            NoteBoxes.settled(tab);
            tab.eval(
                    "() => { document.querySelector('aside img').style.setProperty('height', '900px'); }");
            NoteBoxes.settled(tab);
            assertThat(NoteBoxes.overlaps(tab)).isEmpty();
            tab.shot("article-crowded-1100");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onPaperEveryNoteStandsBelowTheText(boolean wide) {
        Visit visit = stress().width(wide ? 1440 : 390);
        try (Tab tab = visit.open("articles/crowded.html?type=context#note-n20")) {
            NoteBoxes.settled(tab);
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            tab.page().setViewportSize(700, 900);
            assertThat(NoteBoxes.shown(tab)).hasSize(60);
            assertThat(NoteBoxes.overlaps(tab)).isEmpty();
            Number above =
                    tab.eval(
                            """
                            () => {
                              const text = [...document.querySelectorAll("[data-article-body] > p:not([data-not-text])")];
                              const end = Math.max(...text.map((p) => p.getBoundingClientRect().bottom));
                              return [...document.querySelectorAll("aside.note")]
                                .filter((note) => note.getBoundingClientRect().top < end
                                    || !note.querySelector(".prose").checkVisibility()).length;
                            }
                            """);
            assertThat(above.intValue()).isZero();
        }
    }
}
