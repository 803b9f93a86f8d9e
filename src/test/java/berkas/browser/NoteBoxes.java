package berkas.browser;

import java.util.List;

/** What an article page's notes come to, measured by their boxes. */
final class NoteBoxes {
    private static final String VISIBLE =
            """
            const visible = (element) => {
              const box = element.getBoundingClientRect();
              return box.width > 0 && box.height > 0 && element.checkVisibility(
                  { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
            };
            """;

    private static final String OVERLAPS =
            "() => {"
                    + VISIBLE
                    + """
              const boxes = [...document.querySelectorAll(`aside.note, [data-article-body] > :not(.notes),
                  .masthead-main, .masthead-side, .contents details, .page-sources, .rights,
                  .site-header, .site-footer`)]
                .filter(visible)
                .map((element) => [element, element.getBoundingClientRect()]);
              const found = [];
              boxes.forEach(([a, boxA], at) => boxes.slice(at + 1).forEach(([b, boxB]) => {
                const apart = boxA.right <= boxB.left + 0.5 || boxB.right <= boxA.left + 0.5
                  || boxA.bottom <= boxB.top + 0.5 || boxB.bottom <= boxA.top + 0.5;
                if (!apart && (a.matches(".note") || b.matches(".note"))) {
                  found.push((a.id || a.className) + " and " + (b.id || b.className));
                }
              }));
              if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
                found.push("wider than the window");
              }
              return found;
            }
            """;

    private static final String SHOWN =
            "() => {"
                    + VISIBLE
                    + "return [...document.querySelectorAll('aside.note')].filter(visible)"
                    + ".map((note) => note.id); }";

    private NoteBoxes() {}

    /** Pairs that lie over one another, of which one at least is a note; in words. */
    static List<String> overlaps(Tab tab) {
        return tab.eval(OVERLAPS);
    }

    /** The ids of the notes of which at least a part can be seen. */
    static List<String> shown(Tab tab) {
        return tab.eval(SHOWN);
    }

    /** The ids of the notes that are open, in reading order. */
    static List<String> open(Tab tab) {
        return tab.eval(
                "() => [...document.querySelectorAll('aside.note.is-open')].map(({ id }) => id)");
    }

    /** Waits until script has placed what it places. */
    static Tab settled(Tab tab) {
        tab.eval(
                "() => new Promise((done) =>"
                        + " requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30))))");
        return tab;
    }
}
