package berkas.write;

import static berkas.write.Sites.contents;
import static berkas.write.Sites.page;
import static berkas.write.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two sites full of links, and what must be true on the way from one to the other. */
final class LinkedSites {
    private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");

    /**
     * Notes chained both ways, entries and notes that link to each other, indexes that link all.
     */
    static final SortedMap<String, String> A =
            site(
                    "index.html",
                    page("home", "glossary/", "notes/n1.html", "about.html"),
                    "about.html",
                    page("about", "index.html"),
                    "glossary/index.html",
                    page("glossary", "a.html", "old.html", "../index.html"),
                    "glossary/a.html",
                    page("a", "../notes/n1.html", "old.html"),
                    "glossary/old.html",
                    page("old", "a.html", "../notes/n2.html", "../assets/old.js"),
                    "notes/n1.html",
                    page("n1", "n2.html", "../glossary/a.html"),
                    "notes/n2.html",
                    page("n2", "n1.html", "n3.html", "../glossary/old.html"),
                    "notes/n3.html",
                    page("n3", "n2.html", "../gone/deep/x.html"),
                    "gone/deep/x.html",
                    page("x", "../../notes/n3.html", "../../notes/n2.html"),
                    "assets/site.css",
                    "p { margin: 0 }",
                    "assets/old.js",
                    "1");

    static final SortedMap<String, String> B =
            site(
                    "index.html",
                    page("home", "glossary/", "notes/n1.html", "notes/m1.html", "events/"),
                    "glossary/index.html",
                    page("glossary", "a.html", "new.html", "newer.html", "../index.html"),
                    "glossary/a.html",
                    page("a", "../notes/n1.html", "new.html", "../events/#e1"),
                    "glossary/new.html",
                    page("new", "a.html", "newer.html", "../notes/m2.html", "../assets/new.js"),
                    "glossary/newer.html",
                    page("newer", "new.html", "../notes/m1.html"),
                    "notes/n1.html",
                    page("n1", "m1.html", "../glossary/a.html"),
                    "notes/m1.html",
                    page("m1", "n1.html", "m2.html", "../glossary/new.html"),
                    "notes/m2.html",
                    page("m2", "m1.html", "../glossary/newer.html", "../index.html"),
                    "events/index.html",
                    page("events", "../notes/m2.html", "../glossary/new.html"),
                    "assets/site.css",
                    "p { margin: 0 }",
                    "assets/new.js",
                    "2");

    private LinkedSites() {}

    static void assertSound(Path output, Map<String, String> before, Map<String, String> after) {
        SortedMap<String, String> now = contents(output);
        assertThat(now.keySet())
                .filteredOn(path -> !isWhole(now.get(path), before.get(path)))
                .filteredOn(path -> !isWhole(now.get(path), after.get(path)))
                .isEmpty();
        assertThat(brokenLinks(now)).isEmpty();
    }

    /**
     * Whether a page is the given one, all of it, but for links that are not links for a moment.
     */
    private static boolean isWhole(String now, String page) {
        return page != null
                && HREF.matcher(now).replaceAll("").equals(HREF.matcher(page).replaceAll(""))
                && hrefs(page).containsAll(hrefs(now));
    }

    static List<String> brokenLinks(Map<String, String> site) {
        List<String> broken = new ArrayList<>();
        site.forEach(
                (path, text) ->
                        hrefs(text).stream()
                                .filter(href -> !site.containsKey(target(path, href)))
                                .forEach(href -> broken.add(path + " → " + href)));
        return broken;
    }

    private static String target(String path, String href) {
        Path target = Path.of(path).resolveSibling(plain(href)).normalize();
        return target.toString().replace('\\', '/');
    }

    private static String plain(String href) {
        String path = href.replaceFirst("#.*", "");
        return path.endsWith("/") ? path + "index.html" : path;
    }

    private static List<String> hrefs(String html) {
        Matcher matcher = HREF.matcher(html);
        return matcher.results().map((MatchResult link) -> link.group(1)).toList();
    }
}
