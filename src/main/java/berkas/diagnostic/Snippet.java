package berkas.diagnostic;

import berkas.text.LineMap;
import berkas.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The source lines a diagnostic shows, with the marks under them.
 *
 * @param gutter columns the line numbers take
 */
record Snippet(List<Row> rows, int gutter) {
    /** Lines of a longer span that are shown. */
    private static final int MOST_LINES = 3;

    Snippet {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number the line number of a source line, {@code ""} below one
     * @param isMark whether {@code text} is carets
     */
    record Row(String number, String text, boolean isMark) {}

    /** The lines of {@code span}, marked; {@code map} is that of its file. */
    static Snippet of(Span span, LineMap map) {
        int first = map.at(span.start()).line();
        int last = map.at(Math.max(span.start(), span.end() - 1)).line();
        int shown = Math.min(last, first + MOST_LINES - 1);
        List<Row> rows = new ArrayList<>();
        for (int line = first; line <= shown; line++) {
            addLine(rows, span, map, line);
        }
        if (last > shown) {
            rows.add(new Row("", "… to line " + last, false));
        }
        return new Snippet(rows, Integer.toString(shown).length());
    }

    private static void addLine(List<Row> rows, Span span, LineMap map, int line) {
        String text = map.line(line);
        int lineStart = map.start(line);
        boolean continued = span.start() < lineStart;
        int start = continued ? indentation(text) : wholePair(text, span.start() - lineStart);
        int end = Math.max(start, Math.min(text.length(), span.end() - lineStart));
        Excerpt excerpt = Excerpt.of(text, start, end);
        rows.add(new Row(Integer.toString(line), excerpt.text(), false));
        if (!(continued && text.isBlank())) {
            String mark = " ".repeat(excerpt.indent()) + "^".repeat(excerpt.carets());
            rows.add(new Row("", mark, true));
        }
    }

    /** The offset, clamped to the text and moved out of a surrogate pair. */
    private static int wholePair(String text, int offset) {
        int inside = Math.min(offset, text.length());
        boolean splits =
                inside > 0
                        && inside < text.length()
                        && Character.isSurrogatePair(text.charAt(inside - 1), text.charAt(inside));
        return splits ? inside - 1 : inside;
    }

    private static int indentation(String text) {
        return text.length() - text.stripLeading().length();
    }
}
