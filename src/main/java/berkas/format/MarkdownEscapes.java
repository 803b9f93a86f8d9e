package berkas.format;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Backslash escapes and character references: CommonMark 0.31, sections 2.4 and 2.5. */
final class MarkdownEscapes {
    private static final int LONGEST_NAME = 32;

    private MarkdownEscapes() {}

    /** Whether a backslash at {@code at} takes the meaning from the character after it. */
    static boolean isEscape(String text, int at) {
        return text.charAt(at) == '\\'
                && at + 1 < text.length()
                && MarkdownChars.isAsciiPunctuation(text.charAt(at + 1));
    }

    /** The end of the character reference that begins with the {@code &} at {@code at}, or -1. */
    static int referenceEnd(String text, int at) {
        int start = at + 1;
        if (!MarkdownChars.has(text, start, '#')) {
            int end = digitsEnd(text, start, LONGEST_NAME, Character.MAX_RADIX);
            return isClosed(text, start, end) && isKnown(text.substring(at, end + 1))
                    ? end + 1
                    : -1;
        }
        boolean hex =
                MarkdownChars.has(text, start + 1, 'x') || MarkdownChars.has(text, start + 1, 'X');
        int digits = start + (hex ? 2 : 1);
        int end = hex ? digitsEnd(text, digits, 6, 16) : digitsEnd(text, digits, 7, 10);
        return isClosed(text, digits, end) ? end + 1 : -1;
    }

    /** The characters a whole reference stands for; U+FFFD when there are none. */
    static String decodeReference(String reference) {
        if (reference.charAt(1) != '#') {
            return Html5Entities.entityToString(reference);
        }
        boolean hex = Character.toLowerCase(reference.charAt(2)) == 'x';
        String digits = reference.substring(hex ? 3 : 2, reference.length() - 1);
        int codePoint = Integer.parseInt(digits, hex ? 16 : 10);
        return isCharacter(codePoint) ? Character.toString(codePoint) : "\uFFFD";
    }

    /**
     * {@code text} with its escapes and references decoded: a destination, title or info string.
     */
    static String decode(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '&' ? referenceEnd(text, at) : -1;
            if (end > 0) {
                decoded.append(decodeReference(text.substring(at, end)));
                at = end;
            } else {
                at += isEscape(text, at) ? 1 : 0;
                decoded.append(text.charAt(at++));
            }
        }
        return decoded.toString();
    }

    private static int digitsEnd(String text, int start, int most, int radix) {
        int end = start;
        int limit = Math.min(text.length(), start + most);
        while (end < limit
                && MarkdownChars.isAsciiWord(text.charAt(end))
                && Character.digit(text.charAt(end), radix) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isClosed(String text, int start, int end) {
        return end > start && MarkdownChars.has(text, end, ';');
    }

    private static boolean isKnown(String reference) {
        return !Html5Entities.entityToString(reference).equals(reference);
    }

    private static boolean isCharacter(int codePoint) {
        return codePoint > 0
                && Character.isValidCodePoint(codePoint)
                && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }
}
