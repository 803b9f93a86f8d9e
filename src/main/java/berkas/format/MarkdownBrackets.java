package berkas.format;

import berkas.model.Block;
import berkas.model.Inline;
import berkas.model.Inlines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links and images: CommonMark 0.31, sections 6.3 and 6.4 and the algorithm of its appendix. */
final class MarkdownBrackets {
    private final MarkdownLines lines;
    private final MarkdownReferences references;
    private final MarkdownPieces pieces;
    private final MarkdownEmphasis emphasis;
    private final MarkdownFaults faults;
    private @Nullable Bracket last;
    private int opened;
    // Brackets up to this one begin no link any more: there is one within them.
    private int noLinkUpTo;

    MarkdownBrackets(
            MarkdownLines lines,
            MarkdownReferences references,
            MarkdownPieces pieces,
            MarkdownEmphasis emphasis,
            MarkdownFaults faults) {
        this.lines = lines;
        this.references = references;
        this.pieces = pieces;
        this.emphasis = emphasis;
        this.faults = faults;
    }

    /** A {@code [} or {@code ![} that may begin a link or image. */
    private static final class Bracket {
        private final MarkdownPiece piece;
        private final boolean image;
        private final MarkdownEmphasis.@Nullable Delimiter bottom;
        private final @Nullable Bracket previous;
        private final int number;
        private boolean holdsBracket;

        private Bracket(
                MarkdownPiece piece,
                boolean image,
                MarkdownEmphasis.@Nullable Delimiter bottom,
                @Nullable Bracket previous,
                int number) {
            this.piece = piece;
            this.image = image;
            this.bottom = bottom;
            this.previous = previous;
            this.number = number;
        }
    }

    /** Reads the opening mark between two content offsets and gives its end. */
    int open(int from, int to) {
        inner();
        MarkdownPiece piece = pieces.content(from, to);
        last = new Bracket(piece, to - from == 2, emphasis.last(), last, ++opened);
        return to;
    }

    /** Adds a link that brackets around it cannot be part of: links do not nest. */
    void link(Inline link) {
        inner();
        noLinkUpTo = opened;
        pieces.finished(link);
    }

    /** Reads the {@code ]} at a content offset and gives the end of what it closes. */
    int close(int at) {
        Bracket open = last;
        if (open != null) {
            last = open.previous;
        }
        MarkdownTarget.Read read = open == null ? null : target(open, at);
        if (open == null || read == null) {
            pieces.content(at, at + 1);
            return at + 1;
        }
        emphasis.match(open.bottom);
        boolean wrapped = pieces.wrap(open.piece, null, content -> piece(open, read, content));
        if (wrapped) {
            pieces.remove(open.piece);
        }
        if (!open.image) {
            noLinkUpTo = opened;
        }
        return read.end();
    }

    private Inline piece(Bracket open, MarkdownTarget.Read read, List<Inline> content) {
        MarkdownTarget to = read.target();
        if (!open.image) {
            return new Inline.Link(to.destination(), to.title(), content, to.start(), to.end());
        }
        Inlines.of(List.of(new Block.Paragraph(content))).stream()
                .filter(Inline.Citation.class::isInstance)
                .forEach(citation -> faults.inAlternative((Inline.Citation) citation));
        return new Inline.Image(
                to.destination(), to.title(), MarkdownAlt.of(content), to.start(), to.end());
    }

    private MarkdownTarget.@Nullable Read target(Bracket open, int at) {
        if (!open.image && open.number <= noLinkUpTo) {
            return null;
        }
        String text = lines.text();
        MarkdownTarget.Read inline =
                MarkdownChars.has(text, at + 1, '(')
                        ? MarkdownTarget.inParentheses(lines, at + 1)
                        : null;
        return inline != null ? inline : reference(open, at);
    }

    private MarkdownTarget.@Nullable Read reference(Bracket open, int at) {
        String text = lines.text();
        int second =
                MarkdownChars.has(text, at + 1, '[') ? MarkdownTarget.labelEnd(text, at + 1) : -1;
        boolean full = second > at + 3;
        if (!full && open.holdsBracket) {
            return null;
        }
        String label =
                full ? text.substring(at + 2, second - 1) : text.substring(open.piece.to, at);
        int end = second < 0 ? at + 1 : second;
        return references
                .find(label)
                .map(target -> new MarkdownTarget.Read(target, end))
                .orElse(null);
    }

    private void inner() {
        if (last != null) {
            last.holdsBracket = true;
        }
    }
}
