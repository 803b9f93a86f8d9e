package berkas.format;

import java.util.function.IntConsumer;

/**
 * Looks for block quotes and lists that nest deeper than anybody means.
 *
 * <p>flexmark's time for a line grows with the square of its depth, and what walks its tree calls
 * itself for every level; so such lines are not even parsed. The depth counted is not less than the
 * true one; it may be more in code, and behind 2 × {@link #DEEPEST} columns of indentation.
 */
final class MarkdownNesting {
    /** How many block quotes and lists may lie within one another. */
    static final int DEEPEST = 100;

    private static final int TAB = 4;

    private final String body;

    private MarkdownNesting(String body) {
        this.body = body;
    }

    /**
     * The text with every line blank that goes too deep, so that the rest can be read.
     *
     * @param tooDeep is told the offset of the first mark that does, in each such line
     */
    static String blanked(String body, IntConsumer tooDeep) {
        MarkdownNesting nesting = new MarkdownNesting(body);
        StringBuilder kept = new StringBuilder();
        int start = 0;
        while (start < body.length()) {
            int end = endOfLine(body, start);
            int found = nesting.tooDeep(start, end);
            if (found >= 0) {
                tooDeep.accept(found);
                kept.append(body, kept.length(), start).append(" ".repeat(end - start));
            }
            start = end + 1;
        }
        return kept.isEmpty() ? body : kept.append(body, kept.length(), body.length()).toString();
    }

    private static int endOfLine(String body, int start) {
        int end = start;
        while (end < body.length() && body.charAt(end) != '\n' && body.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    // A list item takes two columns at least, its mark and a space, of every line that goes on in
    // it.
    private int tooDeep(int start, int end) {
        int rule = startOfRule(start, end);
        int marks = 0;
        int columns = 0;
        int at = start;
        while (at < end) {
            char c = body.charAt(at);
            int mark = at < rule ? markEnd(at, end) : at;
            if (MarkdownChars.isBlank(c)) {
                columns += c == '\t' ? TAB : 1;
                at++;
            } else if (mark == at) {
                return -1;
            } else if (++marks + columns / 2 > DEEPEST) {
                return at;
            } else {
                at = mark;
            }
        }
        return -1;
    }

    /** The end of the mark at {@code at} and the space after it, or {@code at}. */
    private int markEnd(int at, int end) {
        int mark = at;
        while (mark < end && mark < at + 9 && MarkdownChars.isDigit(body.charAt(mark))) {
            mark++;
        }
        char c = mark < end ? body.charAt(mark) : ' ';
        boolean quote = mark == at && c == '>';
        boolean item = (mark == at ? "-+*" : ".)").indexOf(c) >= 0;
        boolean spaced = mark + 1 >= end || MarkdownChars.isBlank(body.charAt(mark + 1));
        if (!quote && !(item && spaced)) {
            return at;
        }
        return Math.min(end, mark + (MarkdownChars.has(body, mark + 1, ' ') ? 2 : 1));
    }

    /** Where a line across begins that ends the line, such as "- - -"; {@code end} if none does. */
    private int startOfRule(int start, int end) {
        int found = end;
        char mark = 0;
        for (int at = end - 1; at >= start; at--) {
            char c = body.charAt(at);
            if (MarkdownChars.isBlank(c)) {
                continue;
            }
            boolean continues = mark == 0 ? c == '-' || c == '*' : c == mark;
            if (!continues) {
                return found;
            }
            mark = c;
            found = at;
        }
        return found;
    }
}
