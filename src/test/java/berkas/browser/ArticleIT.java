package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An article page as a whole: without script, with a script that failed, its weight, its access.
 */
@InBrowser
class ArticleIT {
    private static final int MOST_BYTES = 60_000;
    private static final int MOST_SCRIPT = 14_000;

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void withoutScriptEveryNoteStandsOpenAndNoControlIsDead(int width) {
        Visit visit = Visit.to(BuiltSite.DOSSIER).width(width);
        try (Tab tab = visit.noScript().open(NotesIT.ARTICLE)) {
            assertThat(NoteBoxes.shown(tab)).hasSize(20);
            assertThat(NoteBoxes.overlaps(tab)).isEmpty();
            assertThat(tab.find("main button:visible").count()).isZero();
            tab.find("#ref-02-batu-loncatan").click();
            tab.expectInWindow("#note-02-batu-loncatan");
            tab.shot("article-without-script-" + width);
        }
    }

    @Test
    void scriptAddsNoWordAndTakesNoneAway() {
        assertThat(words(Visit.to(BuiltSite.DOSSIER)))
                .isEqualTo(words(Visit.to(BuiltSite.DOSSIER).noScript()));
    }

    private static String words(Visit visit) {
        try (Tab tab = visit.open(NotesIT.ARTICLE)) {
            return Jsoup.parse(tab.page().content()).body().wholeText();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"article.js", "margin.js", "reading.js", "site.js"})
    void whereAScriptDoesNotArriveEveryNoteStandsOpen(String script) {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("index.html")) {
            tab.expectComplaint(script).expectComplaint("ERR_FAILED");
            tab.page().route("**/" + script, route -> route.abort());
            NoteBoxes.settled(tab.go(NotesIT.ARTICLE));
            assertThat(NoteBoxes.shown(tab)).hasSize(20);
            assertThat(tab.find("aside .prose:visible").count()).isEqualTo(20);
            assertThat(NoteBoxes.overlaps(tab)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void anArticleWithoutNotesIsShownToItsEnd(int width) {
        try (Tab tab =
                Visit.to(StressSite.folder()).width(width).open("articles/bare.html?type=claim")) {
            assertThat(tab.find("aside.note").count()).isZero();
            assertThat(tab.find(".article-text").isVisible()).isTrue();
            assertThat(tab.find(".site-footer").isVisible()).isTrue();
        }
    }

    @Test
    void aPageWithAllItNeedsIsLight() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open(NotesIT.ARTICLE)) {
            Map<String, Integer> sizes = tab.transferred();
            assertThat(sum(sizes, "")).as(sizes.toString()).isLessThan(MOST_BYTES);
            assertThat(sum(sizes, ".js")).as(sizes.toString()).isLessThan(MOST_SCRIPT);
        }
    }

    private static int sum(Map<String, Integer> sizes, String ending) {
        return sizes.entrySet().stream()
                .filter(size -> size.getKey().endsWith(ending))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void axeFindsNothingWhateverIsOpen(int width) {
        List<Visit> visits =
                Stream.of(Visit.to(BuiltSite.DOSSIER).width(width).reducedMotion())
                        .flatMap(visit -> Stream.of(visit, visit.dark()))
                        .toList();
        for (Visit visit : visits) {
            try (Tab tab = visit.open(NotesIT.ARTICLE)) {
                tab.find(".noteref").nth(1).click();
                tab.find(".noteref").nth(2).click();
                assertThat(Axe.violations(tab)).isEmpty();
                tab.press("Escape", "Tab");
                tab.find(".preview:not([hidden])").isVisible();
                assertThat(Axe.violations(tab)).isEmpty();
                tab.go(NotesIT.ARTICLE + "?type=claim").press("?");
                assertThat(Axe.violations(tab)).isEmpty();
            }
        }
    }

    @Test
    void forcedColoursLeaveEveryLineAndLabel() {
        try (Tab tab = Visit.to(StressSite.folder()).forcedColors().open("articles/crowded.html")) {
            assertThat(
                            tab.find(".hl")
                                    .first()
                                    .evaluate("mark => getComputedStyle(mark).borderBottomStyle"))
                    .isNotEqualTo("none");
            tab.shot("article-forced-colours");
        }
    }
}
