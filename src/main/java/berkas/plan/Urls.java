package berkas.plan;

import berkas.model.LanguageTag;
import berkas.model.Verdict;
import berkas.model.WebUrl;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands in the output, and the way from one page to another.
 *
 * <p>Paths are relative to the output folder, with {@code /} separators; those of pages are the
 * same in the folder of each language. Ways between pages are relative, so that the site works
 * below any address and from a file system.
 */
public final class Urls {
    public static final String HOME = "index.html";
    public static final String ARTICLES = "articles/index.html";
    public static final String GLOSSARY = "glossary/index.html";
    public static final String SOURCES = "sources/index.html";
    public static final String TIMELINE = "timeline.html";
    public static final String CLAIMS = "claims.html";
    public static final String ACCESSIBILITY = "accessibility.html";
    public static final String NOT_FOUND = "404.html";
    public static final String SEARCH = "search.html";

    /** Where the files of the search index stand. */
    public static final String SEARCH_FOLDER = "assets/search/";

    /** The folder of media, which all languages share. */
    public static final String MEDIA = "media/";

    /** What the ids of an article's blocks begin with. */
    public static final String BLOCK_PREFIX = "p";

    /** The id of what follows the text of an article. */
    public static final String END_OF_TEXT = "end-of-text";

    /** Languages whose codes Windows keeps for devices: no folder can have such a name. */
    private static final Set<String> RESERVED = Set.of("aux", "con", "nul", "prn");

    private Urls() {}

    /** The folder of a language's pages: {@code en/}, {@code zh-hant/}. */
    public static String language(LanguageTag language) {
        String name = language.tag().toLowerCase(Locale.ROOT);
        return (RESERVED.contains(name) ? "lang-" + name : name) + "/";
    }

    public static String article(String id) {
        return "articles/" + id + ".html";
    }

    public static String note(String path) {
        return "notes/" + path + ".html";
    }

    public static String entry(String id) {
        return "glossary/" + id + ".html";
    }

    public static String source(String id) {
        return "sources/" + id + ".html";
    }

    public static String page(String id) {
        return "pages/" + id + ".html";
    }

    /**
     * A further page of a list that is too long for the page it stands on: in a folder of that
     * page's name.
     *
     * @param list what the list is called on the page
     * @param number from 2
     */
    public static String further(String page, String list, int number) {
        return page.substring(0, page.length() - ".html".length())
                + "/"
                + list
                + "-"
                + number
                + ".html";
    }

    public static String event(String id) {
        return TIMELINE + "#" + eventAnchor(id);
    }

    /** The claims that came out one way. */
    public static String claims(Verdict verdict) {
        return CLAIMS + "#" + verdict.word();
    }

    public static String media(String path) {
        return MEDIA
                + Arrays.stream(path.split("/", -1))
                        .map(Urls::encoded)
                        .collect(Collectors.joining("/"));
    }

    public static String eventAnchor(String id) {
        return "event-" + id;
    }

    /** The id of a note's element on its article's page. */
    public static String noteAnchor(String id) {
        return "note-" + fragment(id);
    }

    /** The id of the note reference in the article's text. */
    public static String referenceAnchor(String id) {
        return "ref-" + fragment(id);
    }

    /** The id of the first highlighted words of a note. */
    public static String quoteAnchor(String id) {
        return "q-" + fragment(id);
    }

    /** The id of what shows an entry before a link to it is followed. */
    public static String previewAnchor(String id) {
        return "preview-" + id;
    }

    /** The id of the n-th leaf block of an article, from 0. */
    public static String blockAnchor(int leaf) {
        return BLOCK_PREFIX + (leaf + 1);
    }

    /**
     * The way from a page to a target, a fragment kept.
     *
     * @param from the page's path
     * @param to path with optional fragment
     */
    public static String relative(String from, String to) {
        int hash = to.indexOf('#');
        String path = hash < 0 ? to : to.substring(0, hash);
        String fragment = hash < 0 ? "" : to.substring(hash);
        if (path.equals(from) && !fragment.isEmpty()) {
            return fragment;
        }
        int shared = 0; // the length of the folders that both stand in
        int end = Math.min(from.lastIndexOf('/'), path.lastIndexOf('/')) + 1;
        for (int i = 0; i < end && from.charAt(i) == path.charAt(i); i++) {
            shared = from.charAt(i) == '/' ? i + 1 : shared;
        }
        String way = "../".repeat(slashes(from, shared)) + path.substring(shared);
        return (way.isEmpty() ? "./" : way) + fragment;
    }

    private static int slashes(String path, int start) {
        int slashes = 0;
        for (int at = path.indexOf('/', start); at >= 0; at = path.indexOf('/', at + 1)) {
            slashes++;
        }
        return slashes;
    }

    /** The way from a page to the output folder: {@code ../}, or {@code ./} at the top. */
    static String root(String from) {
        int depth = slashes(from, 0);
        return depth == 0 ? "./" : "../".repeat(depth);
    }

    /** The path the site stands below at its host; {@code /} without a base address. */
    static String basePath(@Nullable WebUrl base) {
        return base == null ? "/" : base.basePath();
    }

    private static String fragment(String id) {
        return id.replace('/', '_');
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
