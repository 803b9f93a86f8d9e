package berkas.format;

import org.jspecify.annotations.Nullable;

/**
 * Where a link leads: CommonMark 0.31, section 6.3.
 *
 * @param destination escapes decoded
 * @param title escapes decoded; empty when not given
 * @param start body offset of the destination as written
 * @param end exclusive
 */
record MarkdownTarget(String destination, String title, int start, int end) {
    private static final int DEEPEST_PARENTHESES = 32;
    private static final int LONGEST_LABEL = 999;

    /** A target and the content offset after what it was read from. */
    record Read(MarkdownTarget target, int end) {}

    /** What {@code (destination "title")} at content offset {@code at} means, or null. */
    static @Nullable Read inParentheses(MarkdownLines lines, int at) {
        String text = lines.text();
        int start = MarkdownChars.skipSpaces(text, at + 1);
        int end = destinationEnd(text, start);
        if (end < 0) {
            return null;
        }
        int title = MarkdownChars.skipSpaces(text, end);
        int titleEnd = title > end ? titleEnd(text, title) : -1;
        int close = titleEnd < 0 ? title : MarkdownChars.skipSpaces(text, titleEnd);
        return MarkdownChars.has(text, close, ')')
                ? new Read(of(lines, start, end, title, titleEnd), close + 1)
                : null;
    }

    /** The target whose parts stand at these content offsets; no title if its end is negative. */
    static MarkdownTarget of(MarkdownLines lines, int start, int end, int title, int titleEnd) {
        String text = lines.text();
        int angle = MarkdownChars.has(text, start, '<') ? 1 : 0;
        int from = start + angle;
        int to = end - angle;
        return new MarkdownTarget(
                MarkdownEscapes.decode(text.substring(from, to)),
                titleEnd < 0 ? "" : MarkdownEscapes.decode(text.substring(title + 1, titleEnd - 1)),
                lines.start(from),
                Math.max(lines.start(from), lines.end(to)));
    }

    /** The end of the destination at {@code at}, which may be empty, or -1. */
    static int destinationEnd(String text, int at) {
        return MarkdownChars.has(text, at, '<') ? angleEnd(text, at) : plainEnd(text, at);
    }

    private static int angleEnd(String text, int at) {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || c == '\n') {
                return -1;
            }
            i += MarkdownEscapes.isEscape(text, i) ? 1 : 0;
        }
        return -1;
    }

    // The specification asks for at least three levels of parentheses. Without a limit, a text of
    // nothing but "[a](" would be read to its end for each of them.
    private static int plainEnd(String text, int at) {
        int open = 0;
        int i = at;
        while (i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != 0x7F) {
            char c = text.charAt(i);
            if (c == ')' && open-- == 0) {
                return i;
            }
            if (c == '(' && ++open > DEEPEST_PARENTHESES) {
                return -1;
            }
            i += MarkdownEscapes.isEscape(text, i) ? 2 : 1;
        }
        return open == 0 ? i : -1;
    }

    /** The end of the title at {@code at}, or -1. */
    static int titleEnd(String text, int at) {
        char close = at < text.length() ? closing(text.charAt(at)) : 0;
        for (int i = at + 1; close != 0 && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (c == '(' && close == ')') {
                return -1;
            }
            i += MarkdownEscapes.isEscape(text, i) ? 1 : 0;
        }
        return -1;
    }

    private static char closing(char open) {
        return switch (open) {
            case '"', '\'' -> open;
            case '(' -> ')';
            default -> 0;
        };
    }

    /** The end of the link label whose bracket opens at {@code at}, or -1. */
    static int labelEnd(String text, int at) {
        int limit = Math.min(text.length(), at + LONGEST_LABEL + 2);
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i + 1;
            }
            if (c == '[') {
                return -1;
            }
            i += MarkdownEscapes.isEscape(text, i) ? 1 : 0;
        }
        return -1;
    }
}
