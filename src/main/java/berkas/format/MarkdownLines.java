package berkas.format;

import berkas.model.Inline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The content of one block, without what the blocks around it put before its lines, and the way
 * back to the body.
 *
 * <p>Offsets are 0-based UTF-16 offsets, end exclusive; "content" offsets count in {@link #text},
 * "body" offsets in the Markdown the block stands in. Lines end with a line feed, whatever the body
 * has; the last one has no line end.
 */
final class MarkdownLines {
    private final MarkdownBody body;
    private final String text;
    // Segment i begins at content offset starts[i] and at body offset places[i] and is contiguous.
    private final int[] starts;
    private final int[] places;

    private MarkdownLines(Builder builder) {
        this.body = builder.body;
        this.text = builder.text.toString();
        this.starts = Arrays.copyOf(builder.starts, builder.count);
        this.places = Arrays.copyOf(builder.places, builder.count);
    }

    String text() {
        return text;
    }

    /** The body offset of the content character at {@code at}; of the end for the end. */
    int start(int at) {
        return at < text.length() ? place(at) : end(at);
    }

    /**
     * The body offset after the content character before {@code at}; of the start for the start.
     */
    int end(int at) {
        return at > 0 ? place(at - 1) + 1 : place(0);
    }

    /** The body offset after the line end at content offset {@code at}. */
    int lineEnd(int at) {
        int place = place(at);
        return body.text().startsWith("\r\n", place) ? place + 2 : place + 1;
    }

    /** Content characters as one text; for content that may not stand contiguously in the body. */
    Inline.Text whole(String shown, int from, int to) {
        return body.piece(shown, start(from), Math.max(start(from), end(to)));
    }

    /** Content characters as texts that each stand contiguously in the body. */
    void texts(int from, int to, List<Inline> out) {
        int at = from;
        for (int segment = segment(from); at < to; segment++) {
            int end = segment + 1 < starts.length ? Math.min(to, starts[segment + 1]) : to;
            if (end > at) {
                out.add(body.piece(text.substring(at, end), place(at), place(end - 1) + 1));
            }
            at = end;
        }
    }

    /** The lines from content offset {@code from}, the start of a line, to {@code to}. */
    MarkdownLines part(int from, int to) {
        Builder part = builder();
        copy(from, to, part);
        return part.build();
    }

    /** For other content of the same body. */
    Builder builder() {
        return new Builder(body);
    }

    /** The content offsets of the lines: starts and ends by turns. */
    List<int[]> lines() {
        List<int[]> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new int[] {start, end});
            start = end + 1;
        }
        lines.add(new int[] {start, text.length()});
        return lines;
    }

    /** Adds {@code from} to {@code to} to other content. */
    void copy(int from, int to, Builder out) {
        int at = from;
        for (int segment = segment(from); at < to; segment++) {
            int end = segment + 1 < starts.length ? Math.min(to, starts[segment + 1]) : to;
            out.add(text, at, end, place(at));
            at = end;
        }
        if (from == to) {
            out.add(text, from, to, start(from));
        }
    }

    private int place(int at) {
        int segment = segment(at);
        return places[segment] + at - starts[segment];
    }

    private int segment(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** Puts content together, stretch by stretch. */
    static final class Builder {
        private final MarkdownBody body;
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[4];
        private int[] places = new int[4];
        private int count;

        Builder(MarkdownBody body) {
            this.body = body;
        }

        /** Adds a stretch of the body without the white space at its start and its line end. */
        Builder line(int from, int to) {
            String source = body.text();
            int end = to;
            while (end > from && isLineEnd(source.charAt(end - 1))) {
                end--;
            }
            int start = Math.min(end, MarkdownChars.skipBlanks(source, from));
            if (count > 0) {
                text.append('\n');
            }
            return add(source, start, end, start);
        }

        private static boolean isLineEnd(char c) {
            return c == '\n' || c == '\r';
        }

        /** Adds characters of {@code source} that stand in the body at {@code place}. */
        Builder add(String source, int from, int to, int place) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                places = Arrays.copyOf(places, 2 * count);
            }
            // An empty stretch has no characters to find; the next one takes its place.
            count -= count > 0 && starts[count - 1] == text.length() ? 1 : 0;
            starts[count] = text.length();
            places[count++] = place;
            text.append(source, from, to);
            return this;
        }

        /** The content, without the white space at its end. */
        MarkdownLines build() {
            int end = text.length();
            while (end > 0 && MarkdownChars.isSpace(text.charAt(end - 1))) {
                end--;
            }
            text.setLength(end);
            if (count == 0) {
                add("", 0, 0, 0);
            }
            return new MarkdownLines(this);
        }
    }
}
