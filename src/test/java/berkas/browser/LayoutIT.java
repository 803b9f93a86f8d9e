package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.AccessibilityCheck;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is cut off and nobody has to scroll sideways, however small or large all is made. */
@InBrowser
class LayoutIT {
    /** What sticks out of the window, or is cut off by a box of its own, in the page's words. */
    private static final String LOST =
            """
            () => {
              const width = document.documentElement.clientWidth;
              const isHidden = (element) => !element.checkVisibility({ visibilityProperty: true })
                || element.closest(".visually-hidden, .sprite, .skip, .skip-overview, .tool-label");
              const scrolls = (element) => {
                for (let box = element; box && box !== document.body; box = box.parentElement) {
                  if (/auto|scroll/.test(getComputedStyle(box).overflowX)) {
                    return true;
                  }
                }
                return false;
              };
              const cuts = (element) => {
                const style = getComputedStyle(element);
                const isTurned = element.closest("svg") !== null;
                return !isTurned
                  && ((/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
                  || (/hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1));
              };
              const sticksOut = (element) => {
                const box = element.getBoundingClientRect();
                return box.width > 0 && (box.right > width + 1 || box.left < -1) && !scrolls(element);
              };
              const lost = [...document.body.querySelectorAll("*")]
                .filter((element) => !isHidden(element) && (sticksOut(element) || cuts(element)))
                .map((element) => element.cloneNode(false).outerHTML
                  + " " + Math.round(element.getBoundingClientRect().right));
              const all = document.documentElement;
              if (all.scrollWidth > all.clientWidth) {
                lost.push("page scrolls sideways: " + all.scrollWidth + " > " + all.clientWidth);
              }
              return lost;
            }
            """;

    /** The spacing that readers may set by WCAG 1.4.12. */
    private static final String SPACED =
            """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
                word-spacing: .16em !important } p { margin-block-end: 2em !important }`);
              document.adoptedStyleSheets.push(sheet);
            }
            """;

    private static final int SMALLEST = 320;

    @ParameterizedTest
    @EnumSource(BuiltSite.class)
    @Checks(AccessibilityCheck.REFLOW)
    void atTheWidthOfASmallTelephoneNothingIsLost(BuiltSite site) {
        Visit visit = Visit.to(site).size(SMALLEST, 568);
        assertThat(lost(site, visit)).isEmpty();
        assertThat(lost(site, visit.noScript())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {SMALLEST, 768, 1440})
    void noWordIsLongerThanItsPlace(int width) {
        List<String> lost = new ArrayList<>();
        Visit.to(LongWordsSite.folder())
                .width(width)
                .each(
                        List.of(
                                "index.html",
                                "articles/index.html",
                                "articles/law.html",
                                "notes/law/claim.html",
                                "glossary/index.html",
                                "glossary/law.html",
                                "glossary/soyuz-2.html",
                                "sources/index.html",
                                "sources/law.html",
                                "timeline.html",
                                "claims.html",
                                "pages/law.html"),
                        (tab, page) -> lost.addAll(lost(tab, page)));
        assertThat(lost).isEmpty();
    }

    @Test
    void aLineAcrossIsAsWideAsTheTextAndCellsStandAsTheirColumnsSay() {
        try (Tab tab = Visit.to(LongWordsSite.folder()).open("articles/law.html")) {
            assertThat(tab.find(".article-body hr").boundingBox().width).isGreaterThan(300);
            assertThat(
                            tab.<List<String>>eval(
                                    "() => [...document.querySelectorAll('td')].map((td) => getComputedStyle(td).textAlign)"))
                    .containsExactly("left", "right", "center");
        }
    }

    @Test
    @Checks(AccessibilityCheck.ZOOM)
    void atTwiceTheSizeNothingIsLost() {
        Visit visit = Visit.to(BuiltSite.DOSSIER).size(1280, 1024).zoomed();
        assertThat(lost(BuiltSite.DOSSIER, visit)).isEmpty();
    }

    @Test
    @Checks(AccessibilityCheck.TURNED)
    void aTurnedTelephoneShowsTheSame() {
        Visit visit = Visit.to(BuiltSite.DOSSIER).touch();
        List<String> lost = new ArrayList<>();
        assertThat(texts(visit.size(844, 390), lost)).isEqualTo(texts(visit.size(390, 844), lost));
        assertThat(lost).isEmpty();
    }

    private static List<String> texts(Visit visit, List<String> lost) {
        List<String> texts = new ArrayList<>();
        visit.each(
                BuiltSite.DOSSIER.kinds().values(),
                (tab, page) -> {
                    texts.add(tab.find("main").textContent());
                    lost.addAll(lost(tab, page));
                });
        return texts;
    }

    @Test
    @Checks(AccessibilityCheck.SPACING)
    void withWiderSpacingNothingIsLost() {
        for (int width : Looks.WIDTHS) {
            List<String> lost = new ArrayList<>();
            Visit.to(BuiltSite.DOSSIER)
                    .width(width)
                    .each(
                            BuiltSite.DOSSIER.kinds().values(),
                            (tab, page) -> {
                                tab.eval(SPACED);
                                lost.addAll(lost(tab, page));
                            });
            assertThat(lost).as("at " + width).isEmpty();
        }
    }

    private static List<String> lost(BuiltSite site, Visit visit) {
        List<String> lost = new ArrayList<>();
        visit.each(site.kinds().values(), (tab, page) -> lost.addAll(lost(tab, page)));
        return lost;
    }

    /** What of a page does not fit into the window, a line each. */
    static List<String> lost(Tab tab, String page) {
        List<String> lost = tab.eval(LOST);
        return lost.stream().map(what -> page + ": " + what).toList();
    }

    @Test
    void seesWhatIsLost() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).width(SMALLEST).open("index.html")) {
            tab.eval(
                    "() => { const p = document.createElement('p'); p.style.width = '400px'; p.textContent = 'wide';"
                            + " document.querySelector('main').append(p) }");
            assertThat(lost(tab, "index.html")).hasSizeGreaterThanOrEqualTo(2);
        }
    }
}
