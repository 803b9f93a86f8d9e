package berkas.text;

import java.util.Arrays;

/**
 * The lines of a text: from UTF-16 offsets to lines and columns, and back to what a line says.
 *
 * <p>A line ends with {@code \n}, {@code \r\n} or {@code \r}. What follows the last line end is a
 * line too, even if it is empty, so every text has at least one.
 */
public final class LineMap {
    private final String text;
    private final int[] starts;

    private LineMap(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** The lines of {@code text}. */
    public static LineMap of(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
                starts[lines++] = i + 1;
            }
        }
        return new LineMap(text, Arrays.copyOf(starts, lines));
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        return c == '\n' || (c == '\r' && !pair);
    }

    /** How many lines there are, at least 1. */
    public int lines() {
        return starts.length;
    }

    /**
     * The line and column of a UTF-16 offset.
     *
     * <p>An offset within a surrogate pair is at the pair, one within {@code \r\n} at the end of
     * its line.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= offset <= length}
     */
    public Position at(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
        }
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found + 1 : -found - 1;
        int end = Math.min(beforePair(offset), end(line));
        return new Position(line, text.codePointCount(start(line), end) + 1);
    }

    private int beforePair(int offset) {
        boolean within =
                offset > 0
                        && offset < text.length()
                        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return within ? offset - 1 : offset;
    }

    /** The text of the {@code line}th line, counted from 1, without its line end. */
    public String line(int line) {
        return text.substring(start(line), end(line));
    }

    /** The UTF-16 offset at which the {@code line}th line starts. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** The UTF-16 offset at which the {@code line}th line ends, before its line end. */
    public int end(int line) {
        int start = start(line);
        int end = line == starts.length ? text.length() : starts[line];
        if (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }
}
