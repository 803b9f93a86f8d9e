package berkas.format;

import berkas.model.Inline;
import org.jspecify.annotations.Nullable;

/**
 * A link of the chain that a block's content becomes while it is read: either finished, or content
 * of which it is not decided yet whether it is text or a mark.
 */
final class MarkdownPiece {
    /** The finished piece; null for content. */
    final @Nullable Inline inline;

    /** How many pieces lie within one another; 0 for content. */
    final int depth;

    /** Content offsets. */
    int from;

    int to;

    @Nullable MarkdownPiece previous;
    @Nullable MarkdownPiece next;

    private MarkdownPiece(@Nullable Inline inline, int depth, int from, int to) {
        this.inline = inline;
        this.depth = depth;
        this.from = from;
        this.to = to;
    }

    static MarkdownPiece finished(Inline inline, int depth) {
        return new MarkdownPiece(inline, depth, 0, 0);
    }

    static MarkdownPiece content(int from, int to) {
        return new MarkdownPiece(null, 0, from, to);
    }
}
