package berkas.browser;

import berkas.site.SiteTest;
import java.nio.file.Path;
import java.util.List;

/**
 * A timeline with dates of every form, a crowded day in several zones, entries, long words; built
 * once a test run. With the article it has 24 items, 8 of them of one entry.
 */
final class TimelineSite {
    static final String PAGE = "timeline.html";

    private static final List<String> DATES =
            List.of(
                    "1906-21",
                    "191X",
                    "1914?",
                    "1915~",
                    "1916%",
                    "1917-05~",
                    "1917-06-XX",
                    "1918-XX",
                    "1919-04-12?",
                    "1919-04-13~",
                    "1919-04-14%",
                    "1910/1913",
                    "1909?/1912~",
                    "1919-04-12/..",
                    "../1907-04-12",
                    "/1908-04-12",
                    "1917-11-07T10:00:00",
                    "1917-11-07T21:45:00+03:00",
                    "1917-11-07T12:00:00Z",
                    "1917-11-07T23:59:00-10:00",
                    "1917-11-07",
                    "1917-11-06/1917-11-08");

    private static Path folder;

    private TimelineSite() {}

    static synchronized Path folder() {
        if (folder == null) {
            SiteTest test = SiteTest.from("base", BuiltSite.fresh("timeline"));
            for (int i = 0; i < DATES.size(); i++) {
                test.edit("content/events/e%02d.yaml".formatted(i), event(i));
            }
            test.build().expectClean();
            folder = test.folder().resolve("site-output");
        }
        return folder;
    }

    private static String event(int i) {
        String title = "Event " + i + " with an" + "extraordinarily".repeat(4) + " long word";
        String terms = i % 4 == 0 ? "terms: [soyuz-2]\n" : "";
        return "date: \"%s\"\ntitle: %s\n%s".formatted(DATES.get(i), title, terms);
    }

    /** The ids of the items of the list that can be seen. */
    static List<String> shown(Tab tab) {
        return tab.eval(
                "[...document.querySelectorAll('li.event')]"
                        + ".filter(e => e.checkVisibility({ visibilityProperty: true }))"
                        + ".map(e => e.id)");
    }
}
