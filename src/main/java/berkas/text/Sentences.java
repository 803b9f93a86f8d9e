package berkas.text;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Finds the sentence that a word stands in.
 *
 * <p>The sentences are those of {@link BreakIterator}, save that one does not end with the full
 * stop of an abbreviation or of initials, nor where the next word starts in lower case ({@code “Apa
 * ini?” tanya Kim.}). Closing quotation marks and brackets belong to the sentence they close. A
 * line feed ends a block of text and with it the sentence.
 */
public final class Sentences {
    private Sentences() {}

    /**
     * The sentence around a range, or all sentences it touches.
     *
     * @param start 0-based UTF-16 offset into {@code text}
     * @param end 0-based UTF-16 offset, exclusive
     * @return start and end, exclusive, without white space around unless the range begins or ends
     *     with it
     */
    public static int[] around(String text, int start, int end, Locale locale) {
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int to = blockEnd(text, end);
        Block block = Block.of(text.substring(from, to), locale);
        int atLeast = Math.max(end, Math.min(start + 1, to));
        int[] range = block.around(start - from, atLeast - from);
        return new int[] {
            skipSpace(text, from + range[0], start), dropSpace(text, from + range[1], end)
        };
    }

    private static int blockEnd(String text, int end) {
        int newline = text.indexOf('\n', end);
        return newline < 0 ? text.length() : newline;
    }

    private static int skipSpace(String text, int from, int limit) {
        int i = from;
        while (i < limit && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int dropSpace(String text, int from, int limit) {
        int i = from;
        while (i > limit && Characters.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** A text without line feeds around the range, and where the JDK would break it. */
    private record Block(String text, BreakIterator breaks) {
        static Block of(String text, Locale locale) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
            breaks.setText(text);
            return new Block(text, breaks);
        }

        /**
         * The true breaks around a range. Read from the start, as going back from the middle costs
         * the JDK as much for each break.
         */
        int[] around(int rangeStart, int rangeEnd) {
            int start = 0;
            int end = next();
            while (end <= rangeStart && end < text.length()) {
                start = isTrue(end) ? end : start;
                end = next();
            }
            while (end < text.length() && (end < rangeEnd || !isTrue(end))) {
                end = next();
            }
            return new int[] {start, end};
        }

        private int next() {
            int next = breaks.next();
            return next == BreakIterator.DONE ? text.length() : next;
        }

        /** Whether a sentence ends before {@code offset}, a place where the JDK would break. */
        private boolean isTrue(int offset) {
            int next = firstOf(offset);
            if (Character.isLowerCase(next)) {
                return false;
            }
            int last = dropSpace(text, offset, 0) - 1;
            return last < 0
                    || text.charAt(last) != '.'
                    || Abbreviations.mayEnd(wordBefore(last), next);
        }

        /** The first code point from {@code offset} on that opens no quotation or bracket. */
        private int firstOf(int offset) {
            int i = offset;
            while (i < text.length() && isOpening(text.charAt(i))) {
                i++;
            }
            return i < text.length() ? text.codePointAt(i) : Abbreviations.NOTHING;
        }

        private static boolean isOpening(char c) {
            int type = Character.getType(c);
            return type == Character.INITIAL_QUOTE_PUNCTUATION
                    || type == Character.START_PUNCTUATION
                    || c == '"'
                    || c == '\'';
        }

        private String wordBefore(int end) {
            int start = end;
            while (start > 0 && isWordPart(text.charAt(start - 1))) {
                start--;
            }
            return text.substring(start, end);
        }

        private static boolean isWordPart(char c) {
            return c == '.' || Character.isLetterOrDigit(c) || Characters.isMark(c);
        }
    }
}
