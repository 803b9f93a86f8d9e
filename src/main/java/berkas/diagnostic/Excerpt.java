package berkas.diagnostic;

import berkas.text.Columns;

/**
 * What is shown of one source line, and which part of it is marked.
 *
 * @param text fit for a terminal: tabs expanded, controls escaped, a long line cut around the mark
 * @param indent columns before the mark
 * @param carets columns the mark takes, at least 1
 */
record Excerpt(String text, int indent, int carets) {
    /** Lines with more columns are cut. */
    private static final int WIDEST = 160;

    /** Columns shown before the mark of a line that is cut. */
    private static final int LEAD = 40;

    /** Code points looked at for each column, lest a line of invisible characters be endless. */
    private static final int MOST_PER_COLUMN = 4;

    private static final String CUT = "…";

    /**
     * The excerpt around a range.
     *
     * @param line without its line end
     * @param start 0-based UTF-16 offset of the mark in the line
     * @param end where it ends, exclusive; equal to {@code start} for a point
     */
    static Excerpt of(String line, int start, int end) {
        if (reach(line, 0, WIDEST) == line.length()) {
            return of("", line, "", start, end);
        }
        int room = WIDEST - 2 * CUT.length();
        int from = reachBack(line, start, LEAD);
        int to = reach(line, from, room);
        if (to == line.length()) {
            from = reachBack(line, to, room);
        }
        String head = from > 0 ? CUT : "";
        String tail = to < line.length() ? CUT : "";
        int shownEnd = Math.min(end, to);
        return of(head, line.substring(from, to), tail, start - from, shownEnd - from);
    }

    private static Excerpt of(String head, String part, String tail, int start, int end) {
        int indent = Columns.width(shown(head + part.substring(0, start)));
        int width = Columns.width(shown(head + part.substring(0, end)));
        String text = shown(head + part + tail).stripTrailing();
        return new Excerpt(text, indent, Math.max(1, width - indent));
    }

    private static String shown(String text) {
        return Columns.expandTabs(Visible.of(text));
    }

    /** The offset up to which {@code columns} columns of the line reach from {@code from} on. */
    private static int reach(String line, int from, int columns) {
        int width = 0;
        int i = from;
        for (int seen = 0; i < line.length() && seen < columns * MOST_PER_COLUMN; seen++) {
            int codePoint = line.codePointAt(i);
            width += width(codePoint);
            if (width > columns) {
                break;
            }
            i += Character.charCount(codePoint);
        }
        return i;
    }

    /** The offset back to which {@code columns} columns of the line reach from {@code to} on. */
    private static int reachBack(String line, int to, int columns) {
        int width = 0;
        int i = to;
        for (int seen = 0; i > 0 && seen < columns * MOST_PER_COLUMN; seen++) {
            int codePoint = line.codePointBefore(i);
            width += width(codePoint);
            if (width > columns) {
                break;
            }
            i -= Character.charCount(codePoint);
        }
        return i == 0 ? i : afterMarks(line, i, to);
    }

    /** Marks whose letter is cut off would sit on the sign of the cut. */
    private static int afterMarks(String line, int from, int limit) {
        int i = from;
        while (i < limit && width(line.codePointAt(i)) == 0) {
            i += Character.charCount(line.codePointAt(i));
        }
        return Math.min(i, limit);
    }

    private static int width(int codePoint) {
        String shown = Visible.of(codePoint);
        return shown.length() > 2 ? shown.length() : Columns.width(codePoint);
    }
}
