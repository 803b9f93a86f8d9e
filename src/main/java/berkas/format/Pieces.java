package berkas.format;

import berkas.text.SourceFile;
import berkas.text.Span;
import java.util.Arrays;

/**
 * A decoded text as a row of pieces, each with the stretch of the file it came from.
 *
 * <p>A piece as long as its stretch is copied character by character; any other (an escape, a
 * folded line end) stands for its stretch as a whole.
 */
final class Pieces {
    private final SourceFile file;

    /** Where each piece starts in the decoded text, ascending. */
    private final int[] decoded;

    private final int[] from;
    private final int[] to;
    private final int length;

    private Pieces(SourceFile file, Builder builder) {
        this.file = file;
        this.decoded = Arrays.copyOf(builder.decoded, builder.count);
        this.from = Arrays.copyOf(builder.from, builder.count);
        this.to = Arrays.copyOf(builder.to, builder.count);
        this.length = builder.length;
    }

    /** The span of the file that holds a stretch of the decoded text. */
    Span span(int start, int end) {
        int first = fileStart(start);
        return file.span(first, end > start ? Math.max(first, fileEnd(end - 1)) : first);
    }

    private int fileStart(int offset) {
        if (decoded.length == 0 || offset >= length) {
            return decoded.length == 0 ? 0 : to[to.length - 1];
        }
        int piece = piece(offset);
        return copied(piece) ? from[piece] + offset - decoded[piece] : from[piece];
    }

    private int fileEnd(int offset) {
        if (decoded.length == 0 || offset >= length) {
            return decoded.length == 0 ? 0 : to[to.length - 1];
        }
        int piece = piece(offset);
        return copied(piece) ? from[piece] + offset - decoded[piece] + 1 : to[piece];
    }

    private int piece(int offset) {
        int found = Arrays.binarySearch(decoded, Math.max(0, offset));
        return found >= 0 ? found : -found - 2;
    }

    private boolean copied(int piece) {
        int end = piece + 1 < decoded.length ? decoded[piece + 1] : length;
        return end - decoded[piece] == to[piece] - from[piece];
    }

    /** Takes the pieces in order. */
    static final class Builder {
        private int[] decoded = new int[8];
        private int[] from = new int[8];
        private int[] to = new int[8];
        private int count;
        private int length;

        /** How much decoded text there is so far. */
        int length() {
            return length;
        }

        /** The next {@code size} characters came from offsets {@code start} to {@code end}. */
        void add(int size, int start, int end) {
            if (size <= 0) {
                return;
            }
            if (size != end - start || !extendsLast(start)) {
                append(start);
            }
            to[count - 1] = end;
            length += size;
        }

        private boolean extendsLast(int start) {
            return count > 0
                    && to[count - 1] == start
                    && to[count - 1] - from[count - 1] == length - decoded[count - 1];
        }

        private void append(int start) {
            if (count == decoded.length) {
                decoded = Arrays.copyOf(decoded, count * 2);
                from = Arrays.copyOf(from, count * 2);
                to = Arrays.copyOf(to, count * 2);
            }
            decoded[count] = length;
            from[count++] = start;
        }

        Pieces build(SourceFile file) {
            return new Pieces(file, this);
        }
    }
}
