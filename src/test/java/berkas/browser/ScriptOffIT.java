package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.AccessibilityCheck;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Without script all is there, readable and a few links away. */
@InBrowser
class ScriptOffIT {
    /** The page's text as it is now, and as it was sent. */
    private static final String TEXTS =
            """
            async () => {
              const sent = await (await fetch(location.href)).text();
              const page = new DOMParser().parseFromString(sent, "text/html");
              return [page, document].map((one) => one.querySelector("main").textContent);
            }
            """;

    /** Where the links lead that can be seen, without their fragments; and the ids that can be. */
    private static final String SEEN =
            """
            () => {
              const seen = (element) => element.checkVisibility({ visibilityProperty: true });
              return {
                links: [...document.querySelectorAll("a[href]")].filter(seen)
                  .map((link) => link.href.replace(/#.*/, "")),
                ids: [...document.querySelectorAll("[id]")].filter(seen).map((element) => element.id),
                unseen: [...document.querySelectorAll("main p, main li, main dd, main blockquote, main aside")]
                  .filter((element) => element.textContent.trim() !== ""
                    && !seen(element) && !element.closest("[hidden]"))
                  .map((element) => element.outerHTML.slice(0, 200)),
              };
            }
            """;

    @ParameterizedTest
    @EnumSource(BuiltSite.class)
    @Checks(AccessibilityCheck.SCRIPT_OFF)
    void scriptAddsNoTextAndTakesNoneAway(BuiltSite site) {
        for (String page : site.pages()) {
            try (Tab tab = Visit.to(site).open(page)) {
                List<String> texts = tab.eval(TEXTS);
                assertThat(texts.get(1)).as(page).isEqualTo(texts.get(0));
            }
        }
    }

    @Test
    @Checks({AccessibilityCheck.SCRIPT_OFF, AccessibilityCheck.WAYS})
    void everyNoteEntrySourceAndEventIsReadAndReachedFromTheHomePage() {
        Map<String, Set<String>> seen = crawl(Visit.to(BuiltSite.DOSSIER).noScript());
        Set<String> pages = new HashSet<>(BuiltSite.DOSSIER.pages());
        pages.remove("404.html");
        assertThat(seen.keySet()).containsAll(pages);
        BuiltSite.DOSSIER
                .anchors("li[id^=event-], aside[id^=note-]")
                .forEach((page, ids) -> assertThat(seen.get(page)).as(page).containsAll(ids));
    }

    /** The ids seen on every page that visible links lead to, by path. */
    private static Map<String, Set<String>> crawl(Visit visit) {
        Map<String, Set<String>> seen = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of("index.html"));
        try (Tab tab = visit.open("index.html")) {
            while (!next.isEmpty()) {
                String path = next.pop();
                if (!seen.containsKey(path)) {
                    Map<String, List<String>> found = tab.go(path).eval(SEEN);
                    assertThat(found.get("unseen")).as(path).isEmpty();
                    seen.put(path, Set.copyOf(found.get("ids")));
                    next.addAll(inside(visit, found.get("links")));
                }
            }
        }
        return seen;
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
