package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.AccessibilityCheck;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to be hit is large enough, or stands far enough from its neighbours. */
@InBrowser
class TargetsIT {
    /**
     * Targets below 24 CSS pixels but for links in lines of text, which WCAG 2.5.8 excepts, unless
     * a circle of that width around their middle touches no other target nor its circle.
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
              const targets = [...document.querySelectorAll(
                "a[href], button, input, select, textarea, summary, [role=button], [role=option]")]
                .filter((element) => element.checkVisibility({ visibilityProperty: true })
                  && !element.matches(".skip") && element.getClientRects().length > 0);
              const boxes = targets.map((element) => element.getBoundingClientRect());
              const isSmall = (box) => box.width < least || box.height < least;
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
              return targets
                .filter((element, i) => isSmall(boxes[i]) && !isInLine(element) && touches(i))
                .map((element) => {
                  const box = element.getBoundingClientRect();
                  return element.cloneNode(false).outerHTML + " " + element.textContent.trim().slice(0, 30)
                    + " " + box.width.toFixed(1) + " x " + box.height.toFixed(1);
                });
            }
            """;

    @ParameterizedTest
    @CsvSource({"320, 568", "390, 844", "768, 1024", "1440, 900"})
    @Checks(AccessibilityCheck.TARGETS)
    void everyTargetIsLargeEnough(int width, int height) {
        List<String> small = new ArrayList<>();
        Visit visit = Visit.to(BuiltSite.DOSSIER).size(width, height);
        visit.each(
                BuiltSite.DOSSIER.kinds().values(),
                (tab, page) -> {
                    List<String> found = tab.eval(SMALL);
                    found.forEach(target -> small.add(page + ": " + target));
                });
        assertThat(small).isEmpty();
    }
}
