package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.AccessibilityCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers have asked of their system: less motion, colours of their own, light or dark. */
@InBrowser
class PreferencesIT {
    private static final String MOVING =
            """
            () => [...document.querySelectorAll("*")].flatMap((element) =>
              [null, "::before", "::after"].map((part) => [element, getComputedStyle(element, part)]))
              .filter(([, style]) => /[1-9]/.test(style.transitionDuration)
                || style.animationName !== "none" && /[1-9]/.test(style.animationDuration)
                || style.scrollBehavior === "smooth")
              .map(([element]) => element.cloneNode(false).outerHTML)
            """;

    /** Drawn shapes that vanish into the ground, and highlights told by their ground alone. */
    private static final String VANISHED =
            """
            () => {
              const ground = getComputedStyle(document.body).backgroundColor;
              const none = /^none$|^rgba\\(.*, 0\\)$|^transparent$/;
              const shows = (paint) => !none.test(paint) && paint !== ground;
              const lost = [...document.querySelectorAll("main svg")]
                .filter((svg) => svg.checkVisibility() && ![...svg.querySelectorAll("*")]
                  .some((shape) => {
                    const style = getComputedStyle(shape);
                    return shows(style.fill) || shows(style.stroke);
                  }))
                .map((svg) => svg.outerHTML.slice(0, 200));
              const flat = [...document.querySelectorAll("mark.hl")]
                .filter((mark) => {
                  const style = getComputedStyle(mark);
                  return style.borderBottomStyle === "none" && style.textDecorationLine === "none"
                    && style.outlineStyle === "none";
                })
                .map((mark) => mark.cloneNode(false).outerHTML);
              return [...lost, ...flat];
            }
            """;

    /** The contrast of a theme's colours with its grounds. */
    private static final String CONTRASTS =
            """
            (names) => {
              const probe = document.body.appendChild(document.createElement("i"));
              const light = (name) => {
                probe.style.color = `var(--${name})`;
                const [r, g, b] = getComputedStyle(probe).color.match(/[\\d.]+/g).map((part) => {
                  const value = Number(part) / 255;
                  return value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4;
                });
                return .2126 * r + .7152 * g + .0722 * b + .05;
              };
              return Object.fromEntries(names.flatMap((name) => ["paper", "desk", "glow"].map((ground) => {
                const [low, high] = [light(name), light(ground)].sort((a, b) => a - b);
                return [name + " on " + ground, high / low];
              })));
            }
            """;

    private static final double ENHANCED = 7;

    @Test
    @Checks(AccessibilityCheck.MOTION)
    void nothingMovesForThoseWhoAskForLessMotion() {
        assertThat(found(Visit.to(BuiltSite.DOSSIER).reducedMotion(), MOVING)).isEmpty();
    }

    @Test
    @Checks(AccessibilityCheck.FORCED_COLOURS)
    void inForcedColoursNothingVanishes() {
        assertThat(found(Visit.to(BuiltSite.DOSSIER).forcedColors(), VANISHED)).isEmpty();
        assertThat(found(Visit.to(BuiltSite.DOSSIER).forcedColors().dark(), VANISHED)).isEmpty();
    }

    private static List<String> found(Visit visit, String script) {
        List<String> all = new ArrayList<>();
        visit.each(
                BuiltSite.DOSSIER.kinds().values(),
                (tab, page) -> {
                    List<String> found = tab.eval(script);
                    found.forEach(what -> all.add(page + ": " + what));
                });
        return all;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Checks(AccessibilityCheck.COLOURS)
    void everyColourStandsOutFromEveryGround(boolean dark) {
        Looks look = new Looks(Looks.WIDTHS.get(0), dark);
        try (Tab tab = look.apply(Visit.to(BuiltSite.DOSSIER)).open("index.html")) {
            Map<String, Double> contrasts = tab.eval(CONTRASTS, COLOURS);
            assertThat(contrasts).hasSize(3 * COLOURS.size());
            contrasts.forEach(
                    (pair, contrast) ->
                            assertThat(contrast).as(pair).isGreaterThanOrEqualTo(ENHANCED));
        }
    }

    private static final List<String> COLOURS =
            List.of(
                    "ink",
                    "soft",
                    "link",
                    "visited",
                    "context",
                    "definition",
                    "claim",
                    "correction",
                    "question",
                    "source",
                    "supported",
                    "partly-supported",
                    "contradicted",
                    "unverified");

    @Test
    @Checks(AccessibilityCheck.PAPER)
    void onPaperEveryNoteStandsWithItsText() {
        try (Tab tab =
                Visit.to(BuiltSite.DOSSIER)
                        .print()
                        .open(BuiltSite.DOSSIER.kinds().get("article"))) {
            List<String> hidden =
                    tab.eval(
                            """
                            () => [...document.querySelectorAll("aside.note, .note-title, .note .prose > *")]
                              .filter((part) => !part.checkVisibility({ visibilityProperty: true, opacityProperty: true })
                                || part.getBoundingClientRect().height === 0)
                              .map((part) => part.cloneNode(false).outerHTML)
                            """);
            assertThat(hidden).isEmpty();
            assertThat(tab.find("aside.note").count()).isPositive();
        }
    }
}
