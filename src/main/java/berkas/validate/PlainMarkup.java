package berkas.validate;

import berkas.validate.PlainNames.Kind;
import berkas.validate.PlainNames.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads markup that a browser would leave exactly as it stands: every element closed where it must
 * be, nothing to be mended, moved or implied.
 *
 * <p>Of such markup the tags are the tree, and reading them is much less work than parsing. What is
 * not plain is left to {@link ParsedMarkup}, which gives the same tree for what is.
 */
final class PlainMarkup {
    private static final String DOCTYPE = "<!DOCTYPE html>";

    /** Parsers give up nesting at some depth; pages of this site never come near it. */
    private static final int DEEPEST = 100;

    private static final RecurringNames NAMES = new RecurringNames();

    private final String html;
    private final char[] chars;
    private final Deque<Rule> open = new ArrayDeque<>();
    private Element element = new Element("#document", true, List.of());
    private int at;
    private int drawings;
    private int paragraphs;

    private PlainMarkup(String html) {
        this.html = html;
        this.chars = html.toCharArray();
        this.at = DOCTYPE.length();
    }

    /** Says that the markup is not plain; nobody looks where. */
    private static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1;

        private NotPlain() {
            super("", null, false, false);
        }
    }

    /** The document in which everything stands; {@code null} if the markup is not plain. */
    static @Nullable Element read(String html) {
        if (!html.startsWith(DOCTYPE)) {
            return null;
        }
        try {
            return new PlainMarkup(html).document();
        } catch (NotPlain e) {
            return null;
        }
    }

    private Element document() throws NotPlain {
        requireUnchanged();
        Element document = element;
        open.push(required(PlainNames.html("#document")));
        while (at < chars.length) {
            if (chars[at] == '<') {
                tag();
            } else {
                text();
            }
        }
        require(open.size() == 1 && document.first() != null);
        return document;
    }

    // Line ends and the character 0 are changed before a parser sees them.
    private void requireUnchanged() throws NotPlain {
        for (char c : chars) {
            require(c != '\r' && c != '\0');
        }
    }

    private void text() throws NotPlain {
        int start = at;
        boolean blank = true;
        boolean refers = false;
        for (; at < chars.length && chars[at] != '<'; at++) {
            blank &= isSpace(chars[at]);
            refers |= chars[at] == '&';
        }
        if (!blank) {
            require(mayHoldText(rule()));
            append(start, at, refers);
        }
    }

    private static boolean mayHoldText(Rule rule) {
        return switch (rule.name()) {
            case "#document", "html", "head", "table", "thead", "tbody", "tfoot", "tr" -> false;
            default -> true;
        };
    }

    private void append(int start, int end, boolean refers) throws NotPlain {
        if (refers) {
            String text = required(PlainReferences.decoded(html.substring(start, end)));
            element.append(new Text(text, 0, text.length(), false));
        } else {
            element.append(new Text(html, start, end, false));
        }
    }

    private void tag() throws NotPlain {
        at++;
        if (peek() == '/') {
            at++;
            close();
        } else {
            open();
        }
    }

    private void close() throws NotPlain {
        String name = rule().name();
        require(open.size() > 1 && html.startsWith(name, at));
        at += name.length();
        require(peek() == '>');
        at++;
        pop();
    }

    private void pop() throws NotPlain {
        Rule rule = open.pop();
        drawings -= rule.name().equals("svg") ? 1 : 0;
        paragraphs -= rule.name().equals("p") ? 1 : 0;
        element = required(element.parent());
    }

    private void open() throws NotPlain {
        String name = name();
        Rule rule = required(drawings > 0 ? PlainNames.drawing(name) : PlainNames.html(name));
        require(fits(rule));
        boolean shape = drawings > 0 || rule.kind() == Kind.SHAPE;
        Element opened = new Element(rule.name(), !shape, attributes(shape));
        element.append(opened);
        boolean empty = rule.isVoid();
        if (peek() == '/') {
            require(empty || rule.kind() == Kind.SHAPE);
            empty = true;
            at++;
        }
        require(peek() == '>');
        at++;
        if (!empty) {
            push(rule, opened);
        }
    }

    private void push(Rule rule, Element opened) throws NotPlain {
        open.push(rule);
        element = opened;
        drawings += rule.name().equals("svg") ? 1 : 0;
        paragraphs += rule.name().equals("p") ? 1 : 0;
        require(open.size() < DEEPEST);
        if (rule.hasOnlyText()) {
            onlyText(rule);
        }
    }

    private void onlyText(Rule rule) throws NotPlain {
        boolean data = rule.kind() == Kind.DATA;
        int end = html.indexOf(data ? "</" : "<", at);
        require(end >= 0 && html.startsWith("/" + rule.name() + ">", end + 1));
        if (data) {
            require(!html.substring(at, end).contains("<!--"));
            element.append(new Text(html, at, end, true));
        } else {
            append(at, end, html.substring(at, end).indexOf('&') >= 0);
        }
        at = end;
    }

    /** Whether a parser would put the element right where it stands, and end none for it. */
    private boolean fits(Rule rule) {
        Rule around = rule();
        return around.takes(rule)
                && (!rule.endsParagraph() || paragraphs == 0)
                && (!rule.alone() || !isOpen(rule.name()))
                && !(isHeading(rule) && isHeading(around))
                && !(isOfList(rule) && around.name().equals("div") && !isDirectlyInList());
    }

    private boolean isOpen(String name) {
        for (Rule rule : open) {
            if (rule.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeading(Rule rule) {
        return rule.name().length() == 2
                && rule.name().charAt(0) == 'h'
                && rule.kind() == Kind.BLOCK;
    }

    private static boolean isOfList(Rule rule) {
        return rule.name().equals("dt") || rule.name().equals("dd");
    }

    private boolean isDirectlyInList() {
        Element around = element.parent();
        return around != null && around.name().equals("dl");
    }

    private String name() throws NotPlain {
        int start = at;
        while (isNameChar(peek(), drawings > 0)) {
            at++;
        }
        require(at > start);
        return NAMES.of(chars, start, at);
    }

    private List<Element.Attribute> attributes(boolean shape) throws NotPlain {
        if (peek() == '>') {
            return List.of();
        }
        List<Element.Attribute> attributes = new ArrayList<>(4);
        while (isSpace(peek())) {
            while (isSpace(peek())) {
                at++;
            }
            if (isNameChar(peek(), shape)) {
                Element.Attribute attribute = attribute(shape);
                for (Element.Attribute before : attributes) {
                    require(!before.key().equals(attribute.key()));
                }
                attributes.add(attribute);
            }
        }
        return attributes;
    }

    private Element.Attribute attribute(boolean shape) throws NotPlain {
        int start = at;
        while (isNameChar(peek(), shape) || peek() == '-' || peek() == ':' || peek() == '_') {
            at++;
        }
        String key = NAMES.of(chars, start, at);
        require(!shape || PlainNames.isAttributeOfShapes(key));
        if (peek() != '=') {
            require(isSpace(peek()) || peek() == '>' || peek() == '/');
            return new Element.Attribute(key, null);
        }
        at++;
        require(peek() == '"');
        return valued(key);
    }

    /** Reads an attribute's value, its first quotation mark being next. */
    private Element.Attribute valued(String key) throws NotPlain {
        int start = ++at;
        boolean refers = false;
        for (; peek() != '"'; at++) {
            require(at < chars.length);
            refers |= chars[at] == '&';
        }
        int end = at++;
        require(isSpace(peek()) || peek() == '>' || peek() == '/');
        return refers
                ? new Element.Attribute(
                        key, required(PlainReferences.decoded(html.substring(start, end))))
                : new Element.Attribute(key, html, start, end);
    }

    private static boolean isNameChar(char c, boolean shape) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (shape && c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    private char peek() {
        return at < chars.length ? chars[at] : 0;
    }

    private Rule rule() {
        return open.element();
    }

    private static void require(boolean plain) throws NotPlain {
        if (!plain) {
            throw new NotPlain();
        }
    }

    private static <T> T required(@Nullable T found) throws NotPlain {
        if (found == null) {
            throw new NotPlain();
        }
        return found;
    }
}
