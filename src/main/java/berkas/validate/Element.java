package berkas.validate;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page as a parser sees it: what the checks look at, whoever has read the page.
 *
 * <p>Two elements are equal only if they are the same one.
 */
final class Element extends Node {
    private final String tagName;
    private final String name;
    private final boolean html;
    private final List<Attribute> attributes;
    private @Nullable Node first;
    private @Nullable Node last;

    /**
     * @param tagName as in the source
     * @param html whether it is one of HTML's own, and not of a drawing or a formula
     * @param attributes each name once; those that matter to checks in lower case
     */
    Element(String tagName, boolean html, List<Attribute> attributes) {
        this.tagName = tagName;
        this.name = tagName.toLowerCase(Locale.ROOT);
        this.html = html;
        this.attributes = attributes;
    }

    /** An attribute; of most only the name is ever asked for. */
    static final class Attribute {
        private final String key;
        private final @Nullable String source;
        private final int start;
        private final int end;

        /**
         * @param value {@code null} where none is given
         */
        Attribute(String key, @Nullable String value) {
            this(key, value, 0, value == null ? 0 : value.length());
        }

        /** An attribute whose value stands in a source, from a place to another. */
        Attribute(String key, @Nullable String source, int start, int end) {
            this.key = key;
            this.source = source;
            this.start = start;
            this.end = end;
        }

        String key() {
            return key;
        }

        /** {@code null} where none is given. */
        @Nullable String value() {
            return source == null ? null : source.substring(start, end);
        }

        /** The value, {@code ""} where none is given. */
        String text() {
            String value = value();
            return value == null ? "" : value;
        }
    }

    String tagName() {
        return tagName;
    }

    /** The name in lower case. */
    String name() {
        return name;
    }

    boolean isHtml() {
        return html;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    boolean hasAttr(String key) {
        return find(key) != null;
    }

    /** The value of an attribute; {@code ""} if there is none. */
    String attr(String key) {
        Attribute attribute = find(key);
        return attribute == null ? "" : attribute.text();
    }

    private @Nullable Attribute find(String key) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).key.equals(key)) {
                return attributes.get(i);
            }
        }
        return null;
    }

    @Nullable Node first() {
        return first;
    }

    void append(Node child) {
        child.parent = this;
        Node before = last;
        if (before == null) {
            first = child;
        } else {
            before.next = child;
        }
        last = child;
    }

    /** Whether there is anything but white space in it. */
    boolean hasText() {
        for (Node node : below()) {
            if (node instanceof Text text && !text.isData() && !text.text().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** All its text on one line. */
    String text() {
        return joined(false).strip().replaceAll("\\s+", " ");
    }

    /** The script or the style sheet in it, as it stands. */
    String data() {
        return joined(true);
    }

    private String joined(boolean data) {
        StringBuilder all = new StringBuilder();
        for (Node node : below()) {
            if (node instanceof Text text && text.isData() == data) {
                all.append(text.text());
            }
        }
        return all.toString();
    }

    /** The nodes in it at any depth, in document order. */
    Iterable<Node> below() {
        return Below::new;
    }

    private final class Below implements Iterator<Node> {
        private @Nullable Node at = first;

        @Override
        public boolean hasNext() {
            return at != null;
        }

        @Override
        public Node next() {
            Node node = at;
            if (node == null) {
                throw new NoSuchElementException();
            }
            Node child = node instanceof Element element ? element.first : null;
            at = child == null ? node.after(Element.this) : child;
            return node;
        }
    }
}
