package berkas.validate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements {@link PlainMarkup} reads, and where a parser leaves them as they stand in the
 * source (HTML Standard, section 13.2.6.4). What is missing here a parser treats in a way of its
 * own.
 */
final class PlainNames {
    private static final Map<String, Rule> HTML = new HashMap<>();
    private static final Map<String, Rule> DRAWING = new HashMap<>();

    private static final Set<String> SPELLED =
            Set.of("viewBox", "preserveAspectRatio", "textLength", "lengthAdjust", "pathLength");

    private PlainNames() {}

    /** What may stand around an element, and in it. */
    enum Kind {
        /** Goes into lines of text. */
        PHRASE,
        /** Ends a paragraph that is open. */
        BLOCK,
        /** Has neither content nor an end tag. */
        VOID,
        /** The same, and ends a paragraph. */
        VOID_BLOCK,
        /** Its content is text up to its end tag. */
        TEXT_ONLY,
        /** The same, and the text is not for people. */
        DATA,
        /** A part of a drawing. */
        SHAPE
    }

    /**
     * @param parents the only elements it may stand in directly; empty for any that takes others
     * @param children the only elements it may have; empty for any
     * @param alone whether a parser would end one of its kind that is open
     */
    record Rule(String name, Kind kind, Set<String> parents, Set<String> children, boolean alone) {
        boolean isVoid() {
            return kind == Kind.VOID || kind == Kind.VOID_BLOCK;
        }

        boolean endsParagraph() {
            return kind == Kind.BLOCK || kind == Kind.VOID_BLOCK;
        }

        boolean hasOnlyText() {
            return kind == Kind.TEXT_ONLY || kind == Kind.DATA;
        }

        /** Whether an element may stand directly in this one. */
        boolean takes(Rule child) {
            return (children.isEmpty() || children.contains(child.name))
                    && (child.parents.isEmpty() || child.parents.contains(name));
        }
    }

    static @Nullable Rule html(String name) {
        return HTML.get(name);
    }

    static @Nullable Rule drawing(String name) {
        return DRAWING.get(name);
    }

    /** Parsers give capitals to these alone (HTML Standard, section 13.2.6.5). */
    static boolean isAttributeOfShapes(String name) {
        return SPELLED.contains(name) || name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static final Set<String> ANY = Set.of();

    static {
        all(Kind.PHRASE, "abbr", "audio", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn");
        all(Kind.PHRASE, "em", "i", "ins", "kbd", "label", "mark", "meter", "output", "picture");
        all(Kind.PHRASE, "progress", "q", "s", "samp", "small", "span", "strong", "sub", "sup");
        all(Kind.PHRASE, "template", "time", "u", "var", "video");
        all(Kind.VOID, "br", "img", "input", "source", "track", "wbr");
        all(Kind.BLOCK, "address", "article", "aside", "blockquote", "details", "dialog", "div");
        all(Kind.BLOCK, "fieldset", "figcaption", "figure", "footer", "header", "hgroup");
        all(Kind.BLOCK, "legend", "main", "menu", "nav", "ol", "p", "pre", "search", "section");
        all(Kind.BLOCK, "summary", "ul");
        put("hr", Kind.VOID_BLOCK, ANY, ANY, false);
        for (String name : new String[] {"a", "button"}) {
            put(name, Kind.PHRASE, ANY, ANY, true);
        }
        for (String name : new String[] {"form", "h1", "h2", "h3", "h4", "h5", "h6"}) {
            put(name, Kind.BLOCK, ANY, ANY, true);
        }
        put("li", Kind.BLOCK, Set.of("ul", "ol", "menu"), ANY, false);
        put("select", Kind.PHRASE, ANY, Set.of("option"), true);
        put("option", Kind.TEXT_ONLY, Set.of("select"), ANY, false);
        lists();
        tables();
        document();
        put("svg", Kind.SHAPE, ANY, ANY, false);
        shapes();
    }

    // A term ends one that is open around it, past any `div`: only the usual shape is plain.
    private static void lists() {
        put("dl", Kind.BLOCK, ANY, Set.of("dt", "dd", "div"), false);
        put("dt", Kind.BLOCK, Set.of("dl", "div"), ANY, false);
        put("dd", Kind.BLOCK, Set.of("dl", "div"), ANY, false);
    }

    private static void tables() {
        Set<String> rows = Set.of("tr");
        Set<String> groups = Set.of("thead", "tbody", "tfoot");
        put("table", Kind.BLOCK, ANY, Set.of("caption", "thead", "tbody", "tfoot"), true);
        put("caption", Kind.BLOCK, Set.of("table"), ANY, false);
        groups.forEach(group -> put(group, Kind.BLOCK, Set.of("table"), rows, false));
        put("tr", Kind.BLOCK, groups, Set.of("th", "td"), false);
        put("th", Kind.BLOCK, rows, ANY, false);
        put("td", Kind.BLOCK, rows, ANY, false);
    }

    private static void document() {
        put("#document", Kind.BLOCK, ANY, Set.of("html"), false);
        put("html", Kind.BLOCK, Set.of("#document"), Set.of("head", "body"), false);
        Set<String> metadata = Set.of("meta", "link", "title", "script");
        put("head", Kind.BLOCK, Set.of("html"), metadata, true);
        put("body", Kind.BLOCK, Set.of("html"), ANY, true);
        put("meta", Kind.VOID, Set.of("head"), ANY, false);
        put("link", Kind.VOID, Set.of("head"), ANY, false);
        put("title", Kind.TEXT_ONLY, Set.of("head"), ANY, false);
        put("script", Kind.DATA, ANY, ANY, false);
    }

    private static void shapes() {
        String[] names = {
            "a",
            "circle",
            "defs",
            "ellipse",
            "g",
            "line",
            "marker",
            "mask",
            "path",
            "pattern",
            "polygon",
            "polyline",
            "rect",
            "svg",
            "symbol",
            "text",
            "tspan",
            "use",
            "clipPath",
            "linearGradient",
            "radialGradient",
            "stop"
        };
        for (String name : names) {
            DRAWING.put(name, new Rule(name, Kind.SHAPE, ANY, ANY, name.equals("a")));
        }
        // Their content is HTML again.
        for (String name : new String[] {"title", "desc"}) {
            DRAWING.put(name, new Rule(name, Kind.TEXT_ONLY, ANY, ANY, false));
        }
    }

    private static void all(Kind kind, String... names) {
        for (String name : names) {
            put(name, kind, ANY, ANY, false);
        }
    }

    private static void put(
            String name, Kind kind, Set<String> parents, Set<String> children, boolean alone) {
        HTML.put(name, new Rule(name, kind, parents, children, alone));
    }
}
