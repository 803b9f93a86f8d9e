package berkas.browser;

import java.util.List;

/** What has moved on a page without the reader's doing, by the browser's own account. */
final class Shifts {
    private static final String SHIFTS =
            """
            () => new Promise((done) => {
              const shifts = [];
              new PerformanceObserver((list) => list.getEntries().forEach((entry) => shifts.push(
                entry.value.toFixed(5) + " " + entry.sources.map((source) => source.node
                  && source.node.nodeType === 1 ? source.node.cloneNode(false).outerHTML : "text").join(" "))))
                .observe({ type: "layout-shift", buffered: true });
              requestAnimationFrame(() => setTimeout(() => done(shifts), 100));
            })
            """;

    private Shifts() {}

    /** Each shift so far: how much, and of what. */
    static List<String> of(Tab tab) {
        return tab.eval(SHIFTS);
    }
}
