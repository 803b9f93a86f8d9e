package berkas.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which attributes of which elements hold addresses (HTML Standard, index of attributes). */
final class LinkAttributes {
    /** Obsolete attributes are here because browsers still follow them. */
    private static final Map<String, Rule> HTML =
            Map.ofEntries(
                    rule("href", List::of, "a", "area", "link"),
                    rule(
                            "src", List::of, "img", "script", "iframe", "frame", "audio", "video",
                            "source", "track", "embed", "input"),
                    rule("srcset", LinkAttributes::candidates, "img", "source"),
                    rule("imagesrcset", LinkAttributes::candidates, "link"),
                    rule("poster", List::of, "video"),
                    rule("action", List::of, "form"),
                    rule("formaction", List::of, "button", "input"),
                    rule("cite", List::of, "blockquote", "q", "ins", "del"),
                    rule("data", List::of, "object"),
                    rule("longdesc", List::of, "img", "iframe", "frame"),
                    rule("background", List::of, "body", "table", "tr", "td", "th"),
                    rule("manifest", List::of, "html"),
                    rule("ping", LinkAttributes::spaced, "a", "area"));

    /** Properties of {@code meta} whose content is an address; values of Open Graph and Twitter. */
    private static final Set<String> META =
            Set.of(
                    "og:url",
                    "og:image",
                    "og:image:url",
                    "og:image:secure_url",
                    "og:audio",
                    "og:audio:url",
                    "og:audio:secure_url",
                    "og:video",
                    "og:video:url",
                    "og:video:secure_url",
                    "twitter:url",
                    "twitter:image",
                    "twitter:image:src",
                    "twitter:player",
                    "twitter:player:stream",
                    "msapplication-tileimage",
                    "msapplication-config");

    private static final Set<String> SVG_PAINT =
            Set.of(
                    "fill",
                    "stroke",
                    "filter",
                    "mask",
                    "clip-path",
                    "marker",
                    "marker-start",
                    "marker-mid",
                    "marker-end",
                    "cursor");

    private LinkAttributes() {}

    /**
     * How the addresses are read from an attribute of an HTML element, {@code null} if it has none.
     */
    static @Nullable Function<String, List<String>> html(String element, String attribute) {
        Rule rule = HTML.get(attribute);
        return rule != null && rule.elements.contains(element) ? rule.urls : null;
    }

    /** The same for SVG and MathML, where every element can link. */
    static @Nullable Function<String, List<String>> foreign(String attribute) {
        return switch (attribute) {
            case "href", "xlink:href" -> List::of;
            default -> SVG_PAINT.contains(attribute) ? CssUrls::of : null;
        };
    }

    static boolean isMetaAddress(String property) {
        return META.contains(property);
    }

    private static List<String> candidates(String srcset) {
        return Srcset.of(srcset).urls();
    }

    private static List<String> spaced(String list) {
        return List.of(list.strip().split("[ \t\n\f\r]+", -1));
    }

    private record Rule(Set<String> elements, Function<String, List<String>> urls) {}

    private static Map.Entry<String, Rule> rule(
            String attribute, Function<String, List<String>> urls, String... elements) {
        return Map.entry(attribute, new Rule(Set.of(elements), urls));
    }
}
