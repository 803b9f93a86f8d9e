package berkas.validate;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Any markup at all, mended as browsers mend it (HTML Standard, section 13.2). */
final class ParsedMarkup {
    private ParsedMarkup() {}

    /** A document without a name, in which everything stands. */
    static Element read(String html) {
        return tree(Jsoup.parse(html));
    }

    /** The element an opening tag makes; one without attributes if it makes none. */
    static Element opened(String tag) {
        org.jsoup.nodes.Element first = Jsoup.parseBodyFragment(tag).body().firstElementChild();
        return first == null ? new Element("a", true, List.of()) : element(first);
    }

    private static Element tree(org.jsoup.nodes.Document document) {
        Copy copy = new Copy();
        document.traverse(copy);
        return copy.root;
    }

    private static Element element(org.jsoup.nodes.Element element) {
        boolean html = Parser.NamespaceHtml.equals(element.tag().namespace());
        return new Element(element.tagName(), html, attributes(element));
    }

    private static List<Element.Attribute> attributes(org.jsoup.nodes.Element element) {
        List<Element.Attribute> attributes = new ArrayList<>(element.attributesSize());
        if (element.attributesSize() > 0) {
            element.attributes()
                    .forEach(
                            each ->
                                    attributes.add(
                                            new Element.Attribute(
                                                    each.getKey(),
                                                    each.hasDeclaredValue()
                                                            ? each.getValue()
                                                            : null)));
        }
        return attributes;
    }

    private static final class Copy implements NodeVisitor {
        private final Element root = new Element("#document", true, List.of());
        private @Nullable Element open = root;

        @Override
        public void head(org.jsoup.nodes.Node node, int depth) {
            if (node instanceof org.jsoup.nodes.Document || open == null) {
                return;
            }
            if (node instanceof org.jsoup.nodes.Element element) {
                Element copy = element(element);
                open.append(copy);
                open = copy;
            } else if (node instanceof TextNode text) {
                append(text.getWholeText(), false);
            } else if (node instanceof DataNode data) {
                append(data.getWholeData(), true);
            }
        }

        private void append(String text, boolean data) {
            if (open != null) {
                open.append(new Text(text, 0, text.length(), data));
            }
        }

        @Override
        public void tail(org.jsoup.nodes.Node node, int depth) {
            if (node instanceof org.jsoup.nodes.Element && depth > 0 && open != null) {
                open = open.parent();
            }
        }
    }
}
