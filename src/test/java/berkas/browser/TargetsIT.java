package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.AccessibilityCheck;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to be hit is large enough, or stands far enough from its neighbours. */
@InBrowser
class TargetsIT {
    /**
     * Targets below 24 CSS pixels but for links in lines of text, which WCAG 2.5.8 excepts, unless
     * a circle of that width around their middle touches no other target nor its circle. What shows
     * only while it has the focus is measured with the focus, alone, and has no such excuse.
     */
    private static final String SMALL =
            """
            () => {
              const least = 24;
              const isInLine = (element) => {
                if (getComputedStyle(element).display !== "inline") {
                  return false;
                }
                const line = element.parentElement.closest("p, li, dd, dt, h1, h2, h3, h4, td, th, figcaption, blockquote, [data-article-body]");
                return line !== null && line.textContent.trim() !== element.textContent.trim();
              };
              const boxOf = (element) => element.getBoundingClientRect();
              const isSmall = (box) => box.width < least || box.height < least;
              const isAside = (element) => {
                const box = boxOf(element);
                return box.width <= 1 && box.height <= 1 || box.right <= 0 || box.left >= innerWidth;
              };
              const shown = [...document.querySelectorAll(
                "a[href], button, input, select, textarea, summary, [role=button], [role=option]")]
                .filter((element) => element.checkVisibility({ visibilityProperty: true })
                  && element.getClientRects().length > 0);
              const targets = shown.filter((element) => !isAside(element));
              const boxes = targets.map(boxOf);
              const told = (element) => element.cloneNode(false).outerHTML
                + " " + element.textContent.trim().slice(0, 30)
                + " " + boxOf(element).width.toFixed(1) + " x " + boxOf(element).height.toFixed(1);
              const middle = (box) => [box.left + box.width / 2, box.top + box.height / 2];
              const distance = ([x, y], box) => Math.hypot(
                Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
              const touches = (i) => boxes.some((other, j) => {
                if (i === j || targets[i].contains(targets[j]) || targets[j].contains(targets[i])) {
                  return false;
                }
                const [x, y] = middle(boxes[i]);
                const [u, v] = middle(other);
                return distance([x, y], other) < least / 2
                  || isSmall(other) && Math.hypot(x - u, y - v) < least;
              });
              const small = targets
                .filter((element, i) => isSmall(boxes[i]) && !isInLine(element) && touches(i))
                .map(told);
              for (const element of shown.filter(isAside)) {
                element.focus({ preventScroll: true });
                if (document.activeElement !== element || isAside(element) || isSmall(boxOf(element))) {
                  small.push(told(element));
                }
                element.blur();
              }
              return small;
            }
            """;

    @ParameterizedTest
    @CsvSource({"320, 568", "390, 844", "768, 1024", "1440, 900"})
    @Checks(AccessibilityCheck.TARGETS)
    void everyTargetIsLargeEnough(int width, int height) {
        List<String> small = new ArrayList<>();
        Visit visit = Visit.to(BuiltSite.DOSSIER).size(width, height);
        visit.each(
                BuiltSite.DOSSIER.kinds().values(), (tab, page) -> small.addAll(small(tab, page)));
        assertThat(small).isEmpty();
    }

    /** The targets of a page that are too small and too near to others, a line each. */
    static List<String> small(Tab tab, String page) {
        List<String> small = tab.eval(SMALL);
        return small.stream().map(target -> page + ": " + target).toList();
    }

    @Test
    void seesTooSmallALinkThatShowsWithTheFocusOnly() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("index.html")) {
            assertThat(tab.<List<String>>eval(SMALL)).isEmpty();
            tab.eval("() => { document.querySelector('a.skip').style.padding = '0' }");
            tab.eval("() => { document.querySelector('a.skip').style.lineHeight = '.5' }");
            assertThat(tab.<List<String>>eval(SMALL)).hasSize(1);
        }
    }
}
