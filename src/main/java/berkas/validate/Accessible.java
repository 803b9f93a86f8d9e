package berkas.validate;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** What a screen reader can say of an element (Accessible Name and Description Computation 1.2). */
final class Accessible {
    private Accessible() {}

    /** Whether the element has a name by its attributes or its content. */
    static boolean isNamed(Element element) {
        return isLabelled(element) || hasSpokenContent(element);
    }

    /** Whether an attribute names the element. */
    static boolean isLabelled(Element element) {
        return isSpoken(element.attr("aria-label"))
                || isSpoken(element.attr("aria-labelledby"))
                || isSpoken(element.attr("title"))
                || isSpoken(element.attr("xlink:title"));
    }

    /** Whether the element or one around it is kept from screen readers. */
    static boolean isHidden(Element element) {
        for (@Nullable Element at = element; at != null; at = at.parent()) {
            if (isHiddenItself(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSpokenContent(Element element) {
        SpokenContent content = new SpokenContent();
        element.filter(content);
        return content.found;
    }

    private static boolean isHiddenItself(Element element) {
        return element.attr("aria-hidden").equals("true") || element.hasAttr("hidden");
    }

    /** Letters, digits, symbols: not spaces of any kind, not what only steers the layout. */
    private static boolean isSpoken(String text) {
        return !text.isEmpty()
                && text.codePoints()
                        .anyMatch(
                                c ->
                                        c > ' '
                                                && !Character.isSpaceChar(c)
                                                && Character.getType(c) != Character.FORMAT
                                                && Character.getType(c) != Character.CONTROL);
    }

    private static final class SpokenContent implements NodeFilter {
        private boolean found;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                found = isSpoken(text.getWholeText());
            } else if (node instanceof Element element && depth > 0) {
                if (isHiddenItself(element) || element.normalName().equals("template")) {
                    return FilterResult.SKIP_CHILDREN;
                }
                found = isLabelled(element) || isSpoken(element.attr("alt"));
            }
            return found ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
