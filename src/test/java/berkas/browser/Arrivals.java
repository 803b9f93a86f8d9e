package berkas.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a page's scripts come to a reader, and what jumps meanwhile.
 *
 * @param late the names of scripts that come only after the page has been drawn, as a pattern;
 *     empty if none
 * @param slowness how many times slower the processor is made
 * @param widths of the windows, in CSS pixels
 */
record Arrivals(String late, int slowness, List<Integer> widths) {
    private static final List<Integer> WIDTHS = List.of(390, 1024, 1440, 2560);

    /** All scripts come after the page has been drawn. */
    static final Arrivals LATE = new Arrivals("(?!theme)\\w+", 1, WIDTHS);

    /** Also where words that fit on one line elsewhere take two. */
    static final Arrivals LATE_ALSO_NARROW =
            new Arrivals(LATE.late, 1, List.of(280, 320, 390, 1024, 1440, 2560));

    static final List<Arrivals> ALL =
            List.of(
                    new Arrivals("", 1, WIDTHS),
                    LATE,
                    new Arrivals("", 6, List.of(390, 1440)),
                    new Arrivals("margin", 1, List.of(390, 1440)),
                    new Arrivals("reading", 1, List.of(390, 2560)),
                    new Arrivals("article", 6, List.of(768, 1440)));

    private static final String RECORD =
            """
            window.shifts = [];
            new PerformanceObserver((list) => list.getEntries().forEach(({ value, sources }) => shifts.push(
              value + " " + sources.map(({ node }) => node && (node.id || node.className || node.nodeName)))))
              .observe({ type: "layout-shift", buffered: true });
            """;

    private static final String DRAWN =
            "() => performance.getEntriesByName('first-contentful-paint').length > 0";

    Arrivals {
        widths = List.copyOf(widths);
    }

    /** The shifts of a page's layout without the reader's doing, in words. */
    List<String> shifts(Visit visit, String page) {
        List<String> found = new ArrayList<>();
        try (Tab tab = visit.first().blank()) {
            tab.page().addInitScript(RECORD);
            slowDown(tab.page(), slowness);
            for (int width : widths) {
                tab.page().setViewportSize(width, visit.height());
                arrive(tab.go("index.html"), visit.base() + page);
                tab.<List<String>>eval("() => window.shifts")
                        .forEach(shift -> found.add(this + " at " + width + ": " + shift));
            }
            slowDown(tab.page(), 1); // The next window may be opened by the same process.
        }
        return found;
    }

    private static void slowDown(Page page, int times) {
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", times);
        page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
    }

    private void arrive(Tab tab, String address) {
        List<Route> held = new ArrayList<>();
        if (!late.isEmpty()) {
            tab.page().route(Pattern.compile("/js/" + late + "\\.js$"), held::add);
        }
        tab.page()
                .navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        tab.page().waitForFunction(DRAWN);
        NoteBoxes.settled(tab);
        tab.page().unrouteAll();
        held.forEach(Route::resume);
        tab.page().waitForLoadState();
        NoteBoxes.settled(tab);
    }
}
