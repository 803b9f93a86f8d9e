package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.AccessibilityCheck;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Without script all can be read, and links lead to it. */
@InBrowser
class ScriptOffIT {
    private static final int AT_ONCE = 4;

    /** Until the page begins to come, not until all of it is there. */
    private static final Page.NavigateOptions SENT =
            new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);

    /**
     * Where the links lead that can be seen or unfolded, without fragments; and the ids likewise.
     */
    private static final String SEEN =
            """
            () => {
              document.querySelectorAll("details").forEach((details) => { details.open = true; });
              const seen = (element) => element.checkVisibility({ visibilityProperty: true });
              return {
                links: [...document.querySelectorAll("a[href]")].filter(seen)
                  .map((link) => new URL(link.getAttribute("href"), location.href).href.replace(/#.*/, "")),
                ids: [...document.querySelectorAll("[id]")].filter(seen).map((element) => element.id),
                unseen: [...document.querySelectorAll("main p, main li, main dd, main blockquote, main aside")]
                  .filter((element) => element.textContent.trim() !== ""
                    && !seen(element) && !element.closest("[hidden], dialog, .strip-rows, .clock-gap, .filter"))
                  .map((element) => element.outerHTML.slice(0, 200)),
              };
            }
            """;

    // Left out: what narrow screens alone show, in other words than wide ones, and the filter for
    // script.
    @Test
    @Checks({AccessibilityCheck.SCRIPT_OFF, AccessibilityCheck.WAYS})
    void everyNoteEntrySourceAndEventIsReadAndReachedFromTheHomePage() {
        Set<String> pages = new HashSet<>(BuiltSite.DOSSIER.pages());
        pages.removeIf(page -> BuiltSite.DOSSIER.kind(page).equals("not-found"));
        Map<String, Set<String>> ways = new HashMap<>();
        Map<String, Set<String>> seen = crawl(Visit.to(BuiltSite.DOSSIER).noScript(), ways);
        assertThat(seen.keySet()).containsAll(pages);
        pages.forEach(page -> assertThat(ways.get(page)).as(page).hasSizeGreaterThanOrEqualTo(2));
        BuiltSite.DOSSIER
                .anchors("li[id^=event-], aside[id^=note-]")
                .forEach((page, ids) -> assertThat(seen.get(page)).as(page).containsAll(ids));
    }

    /**
     * The ids seen on every page that visible links lead to, by path.
     *
     * @param ways gets the pages that link to a page, by its path
     */
    private static Map<String, Set<String>> crawl(Visit visit, Map<String, Set<String>> ways) {
        Map<String, Set<String>> seen = new HashMap<>();
        Set<String> next = new TreeSet<>(List.of("index.html"));
        try (Tab tab = visit.open("index.html")) {
            List<Page> windows = Stream.generate(tab::another).limit(AT_ONCE).toList();
            while (!next.isEmpty()) {
                List<String> paths = next.stream().limit(AT_ONCE).toList();
                paths.forEach(next::remove);
                look(visit, windows, paths)
                        .forEach(
                                (path, found) -> {
                                    assertThat(found.get("unseen")).as(path).isEmpty();
                                    seen.put(path, Set.copyOf(found.get("ids")));
                                    for (String link : inside(visit, found.get("links"))) {
                                        next.add(link);
                                        ways.computeIfAbsent(link, key -> new HashSet<>())
                                                .add(path);
                                    }
                                });
                next.removeAll(seen.keySet());
            }
        }
        return seen;
    }

    /** What is seen on some pages, each loaded while the others are. */
    private static Map<String, Map<String, List<String>>> look(
            Visit visit, List<Page> windows, List<String> paths) {
        for (int i = 0; i < paths.size(); i++) {
            windows.get(i).navigate(visit.base() + paths.get(i), SENT);
        }
        Map<String, Map<String, List<String>>> found = new TreeMap<>();
        for (int i = 0; i < paths.size(); i++) {
            windows.get(i).waitForLoadState();
            found.put(paths.get(i), seen(windows.get(i)));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> seen(Page page) {
        return (Map<String, List<String>>) page.evaluate(SEEN);
    }

    private static List<String> inside(Visit visit, List<String> links) {
        List<String> paths = new ArrayList<>();
        for (String link : links) {
            if (link.startsWith(visit.base())) {
                paths.add(
                        link.substring(visit.base().length())
                                .replaceFirst("(^|/)$", "$1index.html"));
            }
        }
        return paths;
    }
}
