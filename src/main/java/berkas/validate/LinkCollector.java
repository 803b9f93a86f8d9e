package berkas.validate;

import berkas.diagnostic.Code;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects every address of a page.
 *
 * <p>Faults: {@code B401} above the root, {@code B404}, {@code B407} empty, {@code B418}.
 */
final class LinkCollector implements ElementCheck {
    private static final Set<String> NEEDS_SRC = Set.of("img", "track");
    private static final Set<String> PAGE_ITSELF = Set.of("og:url", "twitter:url");

    private final Findings findings;
    private final Resolver resolver;
    private boolean embedded;

    LinkCollector(Findings findings, Resolver resolver) {
        this.findings = findings;
        this.resolver = resolver;
    }

    @Override
    public void enter(Element element, String name) {
        boolean html = element.isHtml();
        for (Element.Attribute attribute : element.attributes()) {
            attribute(element, name, html, attribute);
        }
        if (html) {
            special(element, name);
        }
    }

    private void attribute(
            Element element, String name, boolean html, Element.Attribute attribute) {
        String key = attribute.key();
        if (key.equals("style")) {
            urls(element, key, CssUrls.of(attribute.text()));
            return;
        }
        Function<String, List<String>> urls = urlsOf(element, name, html, key);
        if (urls == null) {
            return;
        }
        String value = attribute.text();
        if (isBlank(value)) {
            findings.fault(Code.EMPTY_LINK, "empty `" + key + "`", element, value);
        } else {
            urls(element, key, urls.apply(value));
        }
    }

    private static @Nullable Function<String, List<String>> urlsOf(
            Element element, String name, boolean html, String key) {
        if (!html) {
            return LinkAttributes.foreign(key);
        }
        boolean unused = name.equals("input") && key.equals("src") && !isImageButton(element);
        return unused ? null : LinkAttributes.html(name, key);
    }

    private void special(Element element, String name) {
        switch (name) {
            case "meta" -> meta(element);
            case "style" -> urls(element, "text", CssUrls.of(element.data()));
            case "iframe" -> embedded(element.attr("srcdoc"));
            case "img", "source", "track", "link", "input" -> image(element, name);
            default -> {}
        }
    }

    private void meta(Element meta) {
        String property =
                lower(meta.hasAttr("property") ? meta.attr("property") : meta.attr("name"));
        String content = meta.attr("content");
        if (LinkAttributes.isMetaAddress(property)) {
            if (isBlank(content)) {
                findings.fault(Code.EMPTY_LINK, "empty `" + property + "`", meta);
            } else {
                use(meta, "content", content, !PAGE_ITSELF.contains(property));
            }
        } else if (lower(meta.attr("http-equiv")).equals("refresh")) {
            Refresh.url(content).ifPresent(url -> use(meta, "content", url, true));
        }
    }

    /** What an image must have besides addresses that lead somewhere. */
    private void image(Element element, String name) {
        boolean needy =
                NEEDS_SRC.contains(name) || (name.equals("input") && isImageButton(element));
        if (needy && !element.hasAttr("src") && !element.hasAttr("srcset")) {
            findings.fault(Code.EMPTY_LINK, "`" + name + "` without `src`", element);
        }
        String candidates = element.attr(name.equals("link") ? "imagesrcset" : "srcset");
        List<String> strange = Srcset.of(candidates).strangeDescriptors();
        if (!strange.isEmpty()) {
            String message = "` is no width or density of an image candidate";
            findings.fault(
                    Code.MALFORMED_LINK, "`" + Excerpt.of(strange.get(0)) + message, element);
        }
    }

    /** A document in an attribute has our base address, but its own ids. */
    private void embedded(String srcdoc) {
        if (!srcdoc.isEmpty() && !embedded) {
            embedded = true;
            for (Node node : ParsedMarkup.read(srcdoc).below()) {
                if (node instanceof Element element) {
                    enter(element, element.name());
                }
            }
            embedded = false;
        }
    }

    private void urls(Element element, String attribute, List<String> urls) {
        boolean followed = !lower(element.attr("rel")).equals("canonical");
        for (String url : urls) {
            use(element, attribute, url, followed);
        }
    }

    private void use(Element element, String attribute, String url, boolean followed) {
        if (!embedded || !url.startsWith("#")) {
            resolver.resolve(url, findings.use(element, attribute, url, followed));
        }
    }

    static boolean isImageButton(Element input) {
        return lower(input.attr("type")).equals("image");
    }

    private static boolean isBlank(String value) {
        return value.isEmpty() || (value.charAt(0) <= ' ' && value.isBlank());
    }

    private static String lower(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
