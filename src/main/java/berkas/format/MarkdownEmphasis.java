package berkas.format;

import berkas.model.Inline;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Emphasis, strong emphasis and {@code ~~strikethrough~~}: CommonMark 0.31, section 6.2 and the
 * algorithm of its appendix; GitHub Flavored Markdown, section 6.5, with two tildes only, since one
 * is a common sign for "about".
 */
final class MarkdownEmphasis {
    private final String text;
    private final MarkdownPieces pieces;
    private @Nullable Delimiter last;

    MarkdownEmphasis(String text, MarkdownPieces pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** A run of marks that may open or close emphasis. */
    static final class Delimiter {
        private final MarkdownPiece piece;
        private final char mark;
        private final int place;
        private final int written;
        private final boolean opens;
        private final boolean closes;
        private @Nullable Delimiter previous;
        private @Nullable Delimiter next;

        private Delimiter(MarkdownPiece piece, char mark, boolean opens, boolean closes) {
            this.piece = piece;
            this.mark = mark;
            this.place = piece.from;
            this.written = piece.to - piece.from;
            this.opens = opens;
            this.closes = closes;
        }

        private int left() {
            return piece.to - piece.from;
        }

        /** Which openers it looks for: those that fail for one closer fail for all of its kind. */
        private int kind() {
            return mark == '~' ? 12 : (mark == '*' ? 0 : 6) + (opens ? 3 : 0) + written % 3;
        }

        private boolean matches(Delimiter closer) {
            boolean byThree =
                    (closes || closer.opens)
                            && (written + closer.written) % 3 == 0
                            && closer.written % 3 != 0;
            return opens && mark == closer.mark && (mark == '~' || !byThree);
        }
    }

    /** The last run read, to hand to {@link #match} later. */
    @Nullable Delimiter last() {
        return last;
    }

    /** Reads the run of marks at content offset {@code at} and gives its end. */
    int read(int at) {
        char mark = text.charAt(at);
        int end = MarkdownChars.endOfRun(text, at, mark);
        MarkdownPiece piece = pieces.content(at, end);
        if (mark == '~' && end - at != 2) {
            return end;
        }
        int before = at == 0 ? '\n' : text.codePointBefore(at);
        int after = end == text.length() ? '\n' : text.codePointAt(end);
        boolean left = flanks(after, before);
        boolean right = flanks(before, after);
        boolean word = mark == '_';
        boolean opens = left && !(word && right && !MarkdownChars.isPunctuation(before));
        boolean closes = right && !(word && left && !MarkdownChars.isPunctuation(after));
        if (opens || closes) {
            push(new Delimiter(piece, mark, opens, closes));
        }
        return end;
    }

    /** Whether a run stands right next to {@code inner}, with {@code outer} on its other side. */
    private static boolean flanks(int inner, int outer) {
        return !MarkdownChars.isWhitespace(inner)
                && (!MarkdownChars.isPunctuation(inner)
                        || MarkdownChars.isWhitespace(outer)
                        || MarkdownChars.isPunctuation(outer));
    }

    /** Matches the runs read after {@code bottom} with each other, and forgets them. */
    void match(@Nullable Delimiter bottom) {
        int[] searched = new int[13];
        Arrays.fill(searched, bottom == null ? -1 : bottom.place);
        Delimiter closer = bottom == null ? first() : bottom.next;
        while (closer != null) {
            Delimiter next = closer.next;
            Delimiter opener = closer.closes ? opener(closer, searched[closer.kind()]) : null;
            if (opener != null) {
                next = wrap(opener, closer);
            } else if (closer.closes) {
                searched[closer.kind()] = closer.place - 1;
                if (!closer.opens) {
                    remove(closer);
                }
            }
            closer = next;
        }
        last = bottom;
        if (bottom != null) {
            bottom.next = null;
        }
    }

    private static @Nullable Delimiter opener(Delimiter closer, int bottom) {
        Delimiter opener = closer.previous;
        while (opener != null && opener.place > bottom && !opener.matches(closer)) {
            opener = opener.previous;
        }
        return opener != null && opener.place > bottom ? opener : null;
    }

    /** Wraps what lies between and gives the run to go on with. */
    private @Nullable Delimiter wrap(Delimiter opener, Delimiter closer) {
        int used = opener.left() >= 2 && closer.left() >= 2 ? 2 : 1;
        opener.next = closer;
        closer.previous = opener;
        opener.piece.to -= used;
        closer.piece.from += used;
        boolean struck = opener.mark == '~';
        pieces.wrap(
                opener.piece,
                closer.piece,
                content ->
                        struck
                                ? new Inline.Strikethrough(content)
                                : used == 2
                                        ? new Inline.Strong(content)
                                        : new Inline.Emphasis(content));
        Delimiter next = closer.left() == 0 ? closer.next : closer;
        drop(opener);
        drop(closer);
        return next;
    }

    private void drop(Delimiter delimiter) {
        if (delimiter.left() == 0) {
            pieces.remove(delimiter.piece);
            remove(delimiter);
        }
    }

    private void push(Delimiter delimiter) {
        delimiter.previous = last;
        if (last != null) {
            last.next = delimiter;
        }
        last = delimiter;
    }

    private void remove(Delimiter delimiter) {
        if (delimiter.previous != null) {
            delimiter.previous.next = delimiter.next;
        }
        if (delimiter.next == null) {
            last = delimiter.previous;
        } else {
            delimiter.next.previous = delimiter.previous;
        }
    }

    private @Nullable Delimiter first() {
        Delimiter first = last;
        while (first != null && first.previous != null) {
            first = first.previous;
        }
        return first;
    }
}
