package berkas.format;

/** Classes of characters, as CommonMark 0.31, section 2.1, defines them. */
final class MarkdownChars {
    private static final int SYMBOLS_AND_PUNCTUATION =
            1 << Character.CONNECTOR_PUNCTUATION
                    | 1 << Character.DASH_PUNCTUATION
                    | 1 << Character.START_PUNCTUATION
                    | 1 << Character.END_PUNCTUATION
                    | 1 << Character.INITIAL_QUOTE_PUNCTUATION
                    | 1 << Character.FINAL_QUOTE_PUNCTUATION
                    | 1 << Character.OTHER_PUNCTUATION
                    | 1 << Character.MATH_SYMBOL
                    | 1 << Character.CURRENCY_SYMBOL
                    | 1 << Character.MODIFIER_SYMBOL
                    | 1 << Character.OTHER_SYMBOL;

    private MarkdownChars() {}

    /** A space or tab. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** A space, tab or line ending. */
    static boolean isSpace(char c) {
        return isBlank(c) || c == '\n' || c == '\r';
    }

    static boolean isWhitespace(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\f'
                || codePoint == '\r'
                || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    static boolean isPunctuation(int codePoint) {
        return ((SYMBOLS_AND_PUNCTUATION >> Character.getType(codePoint)) & 1) != 0;
    }

    /** What a backslash takes the meaning from. */
    static boolean isAsciiPunctuation(char c) {
        return c < 0x80 && isPunctuation(c);
    }

    static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiWord(char c) {
        return isAsciiLetter(c) || isDigit(c);
    }

    /** Whether {@code text} has {@code c} at {@code at}; never out of bounds. */
    static boolean has(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /** The end of the run of {@code c} that begins at {@code at}. */
    static int endOfRun(String text, int at, char c) {
        int end = at;
        while (has(text, end, c)) {
            end++;
        }
        return end;
    }

    /** The first {@code c} from {@code from} on and before {@code to}, or -1. */
    static int indexOf(String text, char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    static int skipBlanks(String text, int at) {
        int end = at;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static int skipSpaces(String text, int at) {
        int end = at;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where {@code from} to {@code to} ends without the blanks at its end. */
    static int trimBlanks(String text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
