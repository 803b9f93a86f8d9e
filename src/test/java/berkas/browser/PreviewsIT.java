package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a link to an entry shows before it is followed. */
@InBrowser
class PreviewsIT {
    private static final String TERM = "#p1 a.term >> nth=1";
    private static final String SHOWN = ".preview:not([hidden])";

    private static Tab open(int width) {
        return Visit.to(BuiltSite.DOSSIER).width(width).reducedMotion().open(NotesIT.ARTICLE);
    }

    @Test
    void onePauseOfThePointerShowsItAndThePointerMayEnterIt() {
        try (Tab tab = open(1440)) {
            tab.find(TERM).hover();
            Locator shown = tab.find(SHOWN);
            shown.waitFor();
            assertThat(shown.textContent()).contains("Korea Utara", "Tempat");
            assertThat(tab.find(TERM).getAttribute("aria-describedby"))
                    .isEqualTo(shown.getAttribute("id"));
            BoundingBox box = shown.boundingBox();
            tab.page().mouse().move(box.x + box.width / 2, box.y + box.height / 2);
            tab.page().waitForTimeout(500);
            assertThat(shown.isVisible()).isTrue();
            tab.page().mouse().move(2, 2);
            tab.page().waitForFunction("css => !document.querySelector(css)", SHOWN);
            assertThat(tab.transferred().keySet()).noneMatch(url -> url.contains("/glossary/"));
        }
    }

    @Test
    void aPointerThatPassesByShowsNothing() {
        try (Tab tab = open(1440)) {
            tab.eval(
                    "() => { window.seen = 0; new MutationObserver(() => seen++).observe("
                            + "document.querySelector('.previews'), { attributes: true, subtree: true }); }");
            BoundingBox box = tab.find(TERM).boundingBox();
            tab.page().mouse().move(box.x + 5, box.y + 5);
            tab.page().mouse().move(2, 2);
            tab.page().waitForTimeout(400);
            assertThat(tab.<Integer>eval("() => seen")).isZero();
        }
    }

    @Test
    void focusByKeyShowsItAndEscapeHidesItWhereFocusIs() {
        try (Tab tab = open(1440)) {
            tab.find("#ref-01-sumber-dan-dateline").focus();
            tab.press("Tab").expectFocusOn("a.term");
            assertThat(tab.find(SHOWN).count()).isOne();
            tab.press("Escape").expectFocusOn("a.term");
            assertThat(tab.find(SHOWN).count()).isZero();
            tab.press("Tab");
            assertThat(tab.find(SHOWN).count()).isOne();
            tab.page().mouse().wheel(0, 300);
            tab.page().waitForFunction("css => !document.querySelector(css)", SHOWN);
        }
    }

    @Test
    void fingersSeeNone() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).width(390).touch().open(NotesIT.ARTICLE)) {
            tab.eval("() => document.addEventListener('click', (event) => event.preventDefault())");
            tab.find(TERM).tap();
            tab.page().waitForTimeout(400);
            assertThat(tab.find(SHOWN).count()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"320, 500", "390, 400", "1024, 300", "1440, 900"})
    void itNeverCoversItsTermAndStaysInTheWindow(int width, int height) {
        List<String> faults = new ArrayList<>();
        try (Tab tab = open(width)) {
            tab.page().setViewportSize(width, height);
            tab.find("#main").focus();
            int shown = 0;
            for (int i = 0; i < 60; i++) {
                tab.press("Tab");
                String fault = tab.eval(COVERS);
                shown += fault.equals("none") ? 0 : 1;
                if (!fault.equals("none") && !fault.isEmpty()) {
                    faults.add(fault);
                }
            }
            assertThat(shown).isGreaterThan(5);
        }
        assertThat(faults).isEmpty();
    }

    private static final String COVERS =
            """
            () => {
              const shown = document.querySelector(".preview:not([hidden])");
              if (!shown) {
                return "none";
              }
              const a = shown.getBoundingClientRect();
              const b = document.activeElement.getBoundingClientRect();
              const covers = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
              const inside = a.left >= 0 && a.top >= 0 && a.right <= innerWidth && a.bottom <= innerHeight;
              return covers || !inside ? shown.id + " " + JSON.stringify([a, b]) : "";
            }
            """;
}
