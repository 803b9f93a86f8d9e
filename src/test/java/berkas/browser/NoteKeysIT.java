package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From note to note by key; and the keys told, and switched off. */
@InBrowser
class NoteKeysIT {
    private static Tab open(int width) {
        return Visit.to(BuiltSite.DOSSIER).width(width).reducedMotion().open(NotesIT.ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void jAndKGoFromNoteToNoteAndEscapeBackToTheText(int width) {
        try (Tab tab = open(width)) {
            tab.press("j").expectFocusOn("#note-01-sumber-dan-dateline");
            tab.press("j").expectFocusOn("#note-02-batu-loncatan");
            assertThat(NoteBoxes.open(tab)).containsExactly("note-02-batu-loncatan");
            tab.expectInWindow("#note-02-batu-loncatan");
            tab.press("k").expectFocusOn("#note-01-sumber-dan-dateline");
            tab.press("k").expectFocusOn("#note-01-sumber-dan-dateline");
            tab.press("Escape").expectFocusOn("#ref-01-sumber-dan-dateline");
            assertThat(NoteBoxes.open(tab)).isEmpty();
            tab.press("o").expectFocusOn("#note-01-sumber-dan-dateline");
            tab.press("Enter").expectFocusOn("#ref-01-sumber-dan-dateline");
        }
    }

    @Test
    void keysWithAnotherKeyHeldAreNotOurs() {
        try (Tab tab = open(1440)) {
            tab.press("Control+j", "Alt+k", "Meta+o");
            assertThat(NoteBoxes.open(tab)).isEmpty();
        }
    }

    @Test
    void theHelpHoldsFocusAndGivesItBack() {
        try (Tab tab = open(1440)) {
            tab.find("[data-keys]").focus();
            tab.press("Enter");
            assertThat(tab.find("dialog").isVisible()).isTrue();
            tab.press("j");
            assertThat(NoteBoxes.open(tab)).isEmpty();
            for (int i = 0; i < 6; i++) {
                tab.press("Tab").expectFocusOn("dialog *, body");
            }
            tab.shotOfWindow("article-keys");
            tab.press("Escape").expectFocusOn("[data-keys]");
            tab.press("?");
            assertThat(tab.find("dialog").isVisible()).isTrue();
        }
    }

    @Test
    void singleKeysCanBeSwitchedOffForGood() {
        try (Tab tab = open(1440)) {
            tab.press("?");
            tab.find("[data-keys-on]").uncheck();
            tab.find("dialog button").click();
            tab.press("j", "?");
            assertThat(NoteBoxes.open(tab)).isEmpty();
            assertThat(tab.find("dialog").isVisible()).isFalse();
            tab.go("index.html").go(NotesIT.ARTICLE).press("j");
            assertThat(NoteBoxes.open(tab)).isEmpty();
            assertThat(tab.find("[data-keys-on]").isChecked()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void theTabulatorReachesEveryNoteAndNothingHidden(int width) {
        try (Tab tab = open(width)) {
            tab.find("#main").focus();
            for (int i = 0; i < 70; i++) {
                tab.press("Tab");
                assertThat(tab.<Boolean>eval(SEEN)).as("after " + i).isTrue();
            }
        }
    }

    private static final String SEEN =
            """
            () => {
              const element = document.activeElement;
              const box = [...element.getClientRects()].find(({ bottom }) => bottom > 0) ||
                  element.getBoundingClientRect();
              const top = document.elementFromPoint(
                  Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2)),
                  Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2)));
              return element === document.body || box.height > 0 && !!top &&
                  (element.contains(top) || top.contains(element));
            }
            """;
}
