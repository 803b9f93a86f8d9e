package berkas.format;

import berkas.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The chain of pieces of one block's content.
 *
 * <p>Wrapping a stretch takes its pieces off the chain and puts one in their place, so each is
 * handled once, however deep the text nests.
 */
final class MarkdownPieces {
    /** How many pieces may lie within one another. */
    static final int DEEPEST = 100;

    private final MarkdownLines lines;
    private final MarkdownFaults faults;
    private @Nullable MarkdownPiece first;
    private @Nullable MarkdownPiece last;
    private boolean tooDeep;

    MarkdownPieces(MarkdownLines lines, MarkdownFaults faults) {
        this.lines = lines;
        this.faults = faults;
    }

    /** Adds content that is text unless something wraps it. */
    MarkdownPiece content(int from, int to) {
        return append(MarkdownPiece.content(from, to));
    }

    void finished(Inline inline) {
        append(MarkdownPiece.finished(inline, 1));
    }

    @Nullable MarkdownPiece last() {
        return last;
    }

    /** All pieces, finished. */
    List<Inline> all() {
        return finish(first, null);
    }

    /**
     * Puts one piece in the place of what lies between {@code open} and {@code close}.
     *
     * @param close null for the end of the chain
     * @return whether it did: not if that nests too deep, which is a fault at {@code open}, and not
     *     ever again then, for every try would walk over all that was left unwrapped
     */
    boolean wrap(
            MarkdownPiece open,
            @Nullable MarkdownPiece close,
            Function<List<Inline>, Inline> kind) {
        int depth = tooDeep ? 0 : 1 + depth(open.next, close);
        if (tooDeep || depth > DEEPEST) {
            tooDeep = true;
            faults.tooDeep(lines.start(open.from), DEEPEST);
            return false;
        }
        MarkdownPiece whole = MarkdownPiece.finished(kind.apply(finish(open.next, close)), depth);
        join(open, whole);
        join(whole, close);
        return true;
    }

    void remove(MarkdownPiece piece) {
        join(piece.previous, piece.next);
    }

    private MarkdownPiece append(MarkdownPiece piece) {
        join(last, piece);
        last = piece;
        return piece;
    }

    private void join(@Nullable MarkdownPiece left, @Nullable MarkdownPiece right) {
        if (left == null) {
            first = right;
        } else {
            left.next = right;
        }
        if (right == null) {
            last = left;
        } else {
            right.previous = left;
        }
    }

    private static int depth(@Nullable MarkdownPiece from, @Nullable MarkdownPiece to) {
        int depth = 0;
        for (MarkdownPiece at = from; at != null && at != to; at = at.next) {
            depth = Math.max(depth, at.depth);
        }
        return depth;
    }

    /** The pieces as they are; content that follows on content is one text. */
    private List<Inline> finish(@Nullable MarkdownPiece from, @Nullable MarkdownPiece to) {
        List<Inline> finished = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (MarkdownPiece at = from; at != null && at != to; at = at.next) {
            boolean continues = at.inline == null && at.from == end;
            if (!continues) {
                lines.texts(start, end, finished);
                start = at.from;
            }
            end = at.to;
            if (at.inline != null) {
                finished.add(at.inline);
            }
        }
        lines.texts(start, end, finished);
        return finished;
    }
}
