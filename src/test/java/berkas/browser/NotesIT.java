package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the words to their note and back: by mouse, by finger, by key, by address. */
@InBrowser
class NotesIT {
    static final String ARTICLE = "articles/kim-jong-un-puji-putin.html";
    private static final String NOTE = "note-02-batu-loncatan";
    private static final String REF = "#ref-02-batu-loncatan";
    private static final int NARROW = 390;
    private static final int WIDE = 1440;

    private static Visit visit(int width) {
        return Visit.to(BuiltSite.DOSSIER).width(width).reducedMotion();
    }

    @ParameterizedTest
    @ValueSource(ints = {NARROW, WIDE})
    void aNumberLeadsToItsNoteAndTheNoteBackToItsWords(int width) {
        try (Tab tab = visit(width).open(ARTICLE)) {
            assertThat(tab.find("#" + NOTE + " .prose").isVisible()).isFalse();
            tab.find(REF).click();
            tab.expectFocusOn("#" + NOTE);
            assertThat(tab.find("#" + NOTE + " .prose").isVisible()).isTrue();
            tab.expectInWindow("#" + NOTE);
            tab.expectPath(ARTICLE + "#" + NOTE);
            tab.find("#" + NOTE + " .back").click();
            tab.expectFocusOn(REF);
            tab.expectInWindow("#q-02-batu-loncatan");
        }
    }

    @ParameterizedTest
    @CsvSource({"390, .note-toggle", "390, [data-close]", "1440, .note-toggle"})
    void aClosedNoteGivesFocusBackToItsNumber(int width, String closer) {
        try (Tab tab = visit(width).open(ARTICLE + "#" + NOTE)) {
            assertThat(NoteBoxes.open(tab)).containsExactly(NOTE);
            tab.find("#" + NOTE + " " + closer).click();
            tab.expectFocusOn(REF);
            assertThat(NoteBoxes.open(tab)).isEmpty();
            tab.expectPath(ARTICLE);
        }
    }

    @Test
    void belowTheirParagraphsSeveralMayBeOpen() {
        try (Tab tab = visit(NARROW).touch().open(ARTICLE)) {
            tab.find(".noteref").nth(1).tap();
            tab.find(".noteref").nth(2).tap();
            assertThat(NoteBoxes.open(tab)).hasSize(2);
            assertThat(tab.find(REF).getAttribute("aria-expanded")).isEqualTo("true");
            tab.find(".noteref").nth(1).tap();
            assertThat(NoteBoxes.open(tab)).hasSize(1);
            assertThat(NoteBoxes.overlaps(tab)).isEmpty();
            tab.shot("article-touch");
        }
    }

    @Test
    void inTheMarginOneIsOpenAtATime() {
        try (Tab tab = visit(WIDE).open(ARTICLE)) {
            tab.find("aside.note").nth(1).click();
            assertThat(NoteBoxes.open(tab)).containsExactly(NOTE);
            tab.find(".noteref").nth(4).click();
            assertThat(NoteBoxes.open(tab)).hasSize(1).doesNotContain(NOTE);
            tab.shot("article-wide");
        }
    }

    @Test
    void aTapOnTheWordsOpensTheirNote() {
        try (Tab tab = visit(NARROW).touch().open(ARTICLE)) {
            tab.find("#q-02-batu-loncatan").tap();
            assertThat(NoteBoxes.open(tab)).containsExactly(NOTE);
        }
    }

    @Test
    void wordsOfSeveralNotesLeadToOneAfterTheOther() {
        try (Tab tab = Visit.to(StressSite.folder()).open("articles/crowded.html")) {
            for (String id : new String[] {"note-n09", "note-n08", "note-n07"}) {
                tab.find("#q-n00").click();
                assertThat(NoteBoxes.open(tab)).containsExactly(id);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "390, note-02-batu-loncatan",
        "390, q-02-batu-loncatan",
        "390, ref-02-batu-loncatan",
        "1440, note-02-batu-loncatan",
        "1440, q-02-batu-loncatan",
        "1440, ref-02-batu-loncatan"
    })
    void anAddressOpensItsNoteAtOnceAndLater(int width, String fragment) {
        try (Tab tab = visit(width).open(ARTICLE + "#" + fragment)) {
            assertThat(NoteBoxes.open(tab)).containsExactly(NOTE);
            tab.expectInWindow("#" + fragment);
        }
        try (Tab tab = visit(width).open(ARTICLE)) {
            tab.go(ARTICLE + "#" + fragment);
            NoteBoxes.settled(tab);
            assertThat(NoteBoxes.open(tab)).containsExactly(NOTE);
            tab.expectInWindow("#" + fragment);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {NARROW, WIDE})
    void theBrowsersWayBackIsTheReaders(int width) {
        try (Tab tab = visit(width).open(ARTICLE)) {
            tab.find(REF).click();
            tab.find(".noteref").nth(2).click();
            tab.page().goBack();
            NoteBoxes.settled(tab).expectFocusOn("#" + NOTE);
            tab.page().goBack();
            assertThat(NoteBoxes.open(NoteBoxes.settled(tab))).doesNotContain(NOTE);
        }
    }

    @Test
    void anotherWindowTakesTheOpenNoteAlong() {
        try (Tab tab = visit(WIDE).open(ARTICLE)) {
            tab.find(REF).click();
            tab.page().setViewportSize(NARROW, 800);
            assertThat(NoteBoxes.open(NoteBoxes.settled(tab))).containsExactly(NOTE);
            assertThat(NoteBoxes.shown(tab)).containsExactly(NOTE);
            tab.page().setViewportSize(WIDE, 800);
            assertThat(NoteBoxes.shown(NoteBoxes.settled(tab))).hasSize(20);
        }
    }

    @Test
    void aNoteUnderThePointerShowsItsWordsAndTheOtherWayRound() {
        try (Tab tab = visit(WIDE).open(ARTICLE)) {
            tab.find("#" + NOTE).hover();
            assertThat(tab.find("#q-02-batu-loncatan").getAttribute("class")).contains("is-near");
            tab.find(".hl").nth(2).hover();
            assertThat(tab.find("aside.is-near").count()).isOne();
            assertThat(tab.find("#" + NOTE).getAttribute("class")).doesNotContain("is-near");
        }
    }

    @Test
    void aLinkToANoteIsCopied() {
        try (Tab tab = visit(WIDE).open(ARTICLE + "?type=claim#" + NOTE)) {
            tab.find("#" + NOTE + " [data-copy]").click();
            tab.page()
                    .waitForFunction("() => document.querySelector('[data-announce]').textContent");
            String copied = tab.eval("() => navigator.clipboard.readText()");
            assertThat(copied).startsWith("http").endsWith(ARTICLE + "#" + NOTE);
        }
    }

    @Test
    void whereNothingCanBeCopiedTheLinkIsThereToBeTaken() {
        try (Tab tab = visit(WIDE).open("index.html")) {
            tab.page()
                    .addInitScript(
                            "Object.defineProperty(navigator, 'clipboard', { value: undefined })");
            tab.go(ARTICLE + "#" + NOTE).find("#" + NOTE + " [data-copy]").click();
            tab.expectFocusOn("[data-link]");
            assertThat(
                            tab.<String>eval(
                                    "() => String(getSelection()) || document.activeElement.value"))
                    .endsWith("#" + NOTE);
        }
    }
}
