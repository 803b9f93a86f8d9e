package berkas.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds raw HTML in the content of one block: CommonMark 0.31, section 6.6. */
final class MarkdownHtml {
    private final String text;
    // Ends that are known not to come any more: without them, each of a thousand comments that are
    // begun and not ended would be looked through to the end of the text.
    private final Set<String> missing = new HashSet<>();

    MarkdownHtml(String text) {
        this.text = text;
    }

    /** Whether a comment begins at {@code at}. */
    static boolean isComment(String text, int at) {
        return text.startsWith("<!--", at);
    }

    /** The name of the tag at {@code at} in lower case; empty for what is not a tag. */
    static String name(String text, int at) {
        int start = nameStart(text, at);
        int end = Math.max(nameEnd(text, start), prefixedEnd(text, start));
        return text.substring(start, Math.max(start, end)).toLowerCase(Locale.ROOT);
    }

    /** The end of the HTML that begins with the {@code <} at {@code at}, or -1. */
    int end(int at) {
        if (text.startsWith("<!-->", at)) {
            return at + 5;
        }
        if (text.startsWith("<!--->", at)) {
            return at + 6;
        }
        if (isComment(text, at)) {
            return after("-->", at + 4);
        }
        if (text.startsWith("<![CDATA[", at)) {
            return after("]]>", at + 9);
        }
        if (text.startsWith("<?", at)) {
            return after("?>", at + 2);
        }
        if (text.startsWith("<!", at)) {
            return nameEnd(text, at + 2) < 0 ? -1 : after(">", at + 2);
        }
        return tagEnd(text, at);
    }

    /** The end of the opening or closing tag at {@code at}, or -1. */
    static int tagEnd(String text, int at) {
        return tagEnd(text, at, nameEnd(text, nameStart(text, at)));
    }

    /**
     * The end of a tag with a prefix to its name, or -1: {@code <o:p>} is text to CommonMark, and
     * comes with what is pasted from word processors.
     */
    int prefixedTagEnd(int at) {
        return tagEnd(text, at, prefixedEnd(text, nameStart(text, at)));
    }

    private static int nameStart(String text, int at) {
        return at + (MarkdownChars.has(text, at + 1, '/') ? 2 : 1);
    }

    private static int tagEnd(String text, int at, int nameEnd) {
        boolean closing = MarkdownChars.has(text, at + 1, '/');
        int end = nameEnd;
        if (end < 0) {
            return -1;
        }
        if (!closing) {
            end = attributesEnd(text, end);
        }
        int close = end < 0 ? -1 : MarkdownChars.skipSpaces(text, end);
        close += !closing && close >= 0 && MarkdownChars.has(text, close, '/') ? 1 : 0;
        return close >= 0 && MarkdownChars.has(text, close, '>') ? close + 1 : -1;
    }

    private int after(String end, int from) {
        int found = missing.contains(end) ? -1 : text.indexOf(end, from);
        if (found < 0) {
            missing.add(end);
            return -1;
        }
        return found + end.length();
    }

    private static int prefixedEnd(String text, int at) {
        int prefix = nameEnd(text, at);
        return prefix >= 0 && MarkdownChars.has(text, prefix, ':') ? nameEnd(text, prefix + 1) : -1;
    }

    private static int nameEnd(String text, int at) {
        if (at >= text.length() || !MarkdownChars.isAsciiLetter(text.charAt(at))) {
            return -1;
        }
        int end = at;
        while (end < text.length()
                && (MarkdownChars.isAsciiWord(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    /** The end of the last attribute, or -1 when one is not well formed. */
    private static int attributesEnd(String text, int at) {
        int end = at;
        while (true) {
            int start = MarkdownChars.skipSpaces(text, end);
            int name = start > end ? attributeNameEnd(text, start) : -1;
            if (name < 0) {
                return end;
            }
            int equals = MarkdownChars.skipSpaces(text, name);
            end =
                    MarkdownChars.has(text, equals, '=')
                            ? valueEnd(text, MarkdownChars.skipSpaces(text, equals + 1))
                            : name;
            if (end < 0) {
                return -1;
            }
        }
    }

    private static int attributeNameEnd(String text, int at) {
        int end = at;
        while (end < text.length()
                && (MarkdownChars.isAsciiLetter(text.charAt(end))
                        || "_:".indexOf(text.charAt(end)) >= 0
                        || (end > at && isNamePart(text.charAt(end))))) {
            end++;
        }
        return end > at ? end : -1;
    }

    private static boolean isNamePart(char c) {
        return MarkdownChars.isDigit(c) || c == '.' || c == '-';
    }

    private static int valueEnd(String text, int at) {
        if (MarkdownChars.has(text, at, '"') || MarkdownChars.has(text, at, '\'')) {
            int quote = text.indexOf(text.charAt(at), at + 1);
            return quote < 0 ? -1 : quote + 1;
        }
        int end = at;
        while (end < text.length()
                && !MarkdownChars.isSpace(text.charAt(end))
                && "\"'=<>`".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end > at ? end : -1;
    }
}
