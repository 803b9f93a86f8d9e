package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which notes are shown: chosen by type and verdict, kept in the address. */
@InBrowser
class NoteFilterIT {
    private static final String ARTICLE = NotesIT.ARTICLE;

    private static Visit visit(int width) {
        return Visit.to(BuiltSite.DOSSIER).width(width).reducedMotion();
    }

    @Test
    void chosenOnesAloneAreLeftAndTheTextIsTheSame() {
        try (Tab tab = visit(1440).open(ARTICLE)) {
            String before = tab.find("[data-article-body]").textContent();
            tab.find("[data-type=claim]").click();
            tab.find("[data-verdict=partly-supported]").click();
            assertThat(NoteBoxes.shown(NoteBoxes.settled(tab))).hasSize(5);
            assertThat(tab.find("aside.v-partly-supported.is-out").count()).isZero();
            assertThat(tab.find(".contents li:not([hidden])").count()).isEqualTo(5);
            assertThat(tab.find("[data-status]").textContent()).contains("5").contains("20");
            tab.expectPath(ARTICLE + "?type=claim&verdict=partly-supported");
            assertThat(tab.find("[data-article-body]").textContent()).isEqualTo(before);
            assertThat(NoteBoxes.overlaps(tab)).isEmpty();
            tab.find("[data-all]").click();
            tab.expectPath(ARTICLE);
            assertThat(NoteBoxes.shown(NoteBoxes.settled(tab))).hasSize(20);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void anAddressChooses(int width) {
        try (Tab tab = visit(width).open(ARTICLE + "?type=context,question")) {
            assertThat(tab.find("[data-status]").textContent()).startsWith("3 ");
            assertThat(tab.find(".chip[aria-pressed=true]").count()).isEqualTo(2);
            tab.press("j", "j", "j", "j");
            assertThat(tab.find("aside.is-active").getAttribute("class")).contains("t-context");
        }
    }

    @Test
    void whoIsSentToANoteFindsItWhateverWasChosen() {
        try (Tab tab = visit(1440).open(ARTICLE + "?type=context#note-02-batu-loncatan")) {
            assertThat(tab.find("#note-02-batu-loncatan .prose").isVisible()).isTrue();
            tab.find("[data-type=context]").click();
            assertThat(tab.find("#note-02-batu-loncatan").isVisible()).isFalse();
            tab.find("#ref-02-batu-loncatan").click();
            assertThat(tab.find("#note-02-batu-loncatan .prose").isVisible()).isTrue();
        }
    }

    @Test
    void onATelephoneTheChoiceUnfolds() {
        try (Tab tab = visit(390).touch().open(ARTICLE)) {
            assertThat(tab.find(".chip").first().isVisible()).isFalse();
            tab.find("[data-fold]").tap();
            assertThat(tab.find("[data-fold]").getAttribute("aria-expanded")).isEqualTo("true");
            tab.find("[data-type=correction]").tap();
            tab.expectPath(ARTICLE + "?type=correction");
            tab.find(".contents summary").tap();
            assertThat(tab.find(".contents li:visible").count()).isOne();
        }
    }

    @Test
    void theListTellsWhereTheReaderIs() {
        try (Tab tab = visit(1920).open(ARTICLE)) {
            assertThat(tab.find(".contents li").first().isVisible()).isTrue();
            tab.find("#p7").scrollIntoViewIfNeeded();
            tab.page().waitForFunction("() => document.querySelector('.contents [aria-current]')");
            tab.find("#note-20-sejak-2006").scrollIntoViewIfNeeded();
            assertThat(tab.find(".contents [aria-current]").count()).isOne();
        }
    }
}
