package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.AccessibilityCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the Tab key alone one comes to everything and away again, and always sees where one is. */
@InBrowser
class FocusIT {
    /** Numbers what can have the focus, in the order of the page. */
    private static final String NUMBERED =
            """
            () => {
              const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
                .filter((element) => element.tabIndex >= 0 && !element.disabled
                  && element.checkVisibility({ visibilityProperty: true }));
              all.forEach((element, i) => element.setAttribute("data-tab", i));
              return all.length;
            }
            """;

    /** What has the focus, and what is wrong with how it shows. */
    private static final String FOCUSED =
            """
            () => {
              const element = document.activeElement;
              if (!element || element === document.body || element === document.documentElement) {
                return { number: -1, html: "", faults: "" };
              }
              const faults = [];
              const hasOutline = (one) => {
                const style = getComputedStyle(one);
                return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
                  && style.outlineColor !== "rgba(0, 0, 0, 0)";
              };
              // A field shows it on its frame, a sign in a drawing on the shape behind it.
              const hasFrame = element.matches("input") && hasOutline(element.parentElement);
              const hasStroke = [...element.querySelectorAll("rect")].some((shape) => {
                const style = getComputedStyle(shape);
                return style.stroke !== "none" && parseFloat(style.strokeWidth) >= 2;
              });
              const outlined = hasOutline(element) || hasFrame || hasStroke;
              if (!outlined) {
                faults.push("no outline");
              }
              const width = document.documentElement.clientWidth;
              const boxes = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
              if (boxes.length === 0) {
                faults.push("no box");
              }
              for (const box of boxes) {
                const tall = box.height > innerHeight;
                if (!tall && (box.top < -1 || box.bottom > innerHeight + 1) || box.left < -1 || box.right > width + 1) {
                  faults.push("out of view " + [box.left, box.top, box.right, box.bottom].map(Math.round));
                }
                const points = [[box.left + box.width / 2, Math.min(box.top + box.height / 2, innerHeight - 1)],
                  [box.left + 2, box.top + 2], [box.right - 2, box.bottom - 2]];
                for (const [x, y] of tall ? [] : points) {
                  const hit = document.elementFromPoint(x, y);
                  if (hit && hit !== element && !element.contains(hit) && !hit.contains(element)) {
                    faults.push("behind " + hit.cloneNode(false).outerHTML);
                  }
                }
              }
              return {
                number: Number(element.getAttribute("data-tab") ?? -2),
                html: element.cloneNode(false).outerHTML,
                faults: [...new Set(faults)].join(", "),
              };
            }
            """;

    private static final String PAST_HEADER =
            "() => document.activeElement.closest('header.site-header') === null";

    @ParameterizedTest
    @CsvSource({"390, 844", "1440, 900"})
    @Checks({AccessibilityCheck.KEYBOARD, AccessibilityCheck.FOCUS})
    void tabComesToEverythingInOrderAndSeesIt(int width, int height) {
        Visit visit = Visit.to(BuiltSite.DOSSIER).size(width, height).reducedMotion();
        List<String> faults = new ArrayList<>();
        visit.each(
                BuiltSite.DOSSIER.kinds().values(),
                (tab, page) -> faults.addAll(faults(tab, page)));
        assertThat(faults).isEmpty();
    }

    // A step that stays where it is, or one that leads back, would be a trap or a false order.
    private static List<String> faults(Tab tab, String page) {
        List<String> faults = new ArrayList<>();
        int all = tab.eval(NUMBERED);
        for (int i = 0; i < all; i++) {
            Map<String, Object> focused = step(tab, faults, page);
            if (!focused.get("number").equals(i)) {
                faults.add("%s: step %d leads to %s".formatted(page, i, focused));
                return faults;
            }
        }
        Map<String, Object> after = step(tab, faults, page);
        if ((int) after.get("number") > 0) {
            faults.add(page + ": the last step leads to " + after);
        }
        return faults;
    }

    private static Map<String, Object> step(Tab tab, List<String> faults, String page) {
        Map<String, Object> focused = tab.press("Tab").eval(FOCUSED);
        // A box that scrolls and holds nothing to focus is a stop of the browser's own.
        while (focused.get("number").equals(-2)) {
            focused = tab.press("Tab").eval(FOCUSED);
        }
        if (!focused.get("faults").equals("")) {
            faults.add(page + ": " + focused.get("html") + ": " + focused.get("faults"));
        }
        return focused;
    }

    @Test
    @Checks(AccessibilityCheck.LANDMARKS)
    void theFirstStepLeadsPastTheNavigation() {
        Visit.to(BuiltSite.DOSSIER)
                .reducedMotion()
                .each(BuiltSite.DOSSIER.kinds().values(), FocusIT::assertLeadsPastTheNavigation);
    }

    private static void assertLeadsPastTheNavigation(Tab tab, String page) {
        tab.press("Tab").expectFocusOn("a.skip").press("Enter").expectFocusOn("main");
        tab.press("Tab");
        assertThat(tab.<Boolean>eval(PAST_HEADER)).as(page).isTrue();
    }

    @Test
    void seesAFocusThatDoesNotShow() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("index.html")) {
            tab.eval("() => { document.querySelector('a.site-name').style.outline = 'none' }");
            tab.press("Tab", "Tab").expectFocusOn("a.site-name");
            Map<String, Object> focused = tab.eval(FOCUSED);
            assertThat(focused).containsEntry("faults", "no outline");
        }
    }
}
