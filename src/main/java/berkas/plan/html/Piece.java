package berkas.plan.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text on its way to HTML.
 *
 * <p>Offsets are those of the rendered text, end exclusive.
 */
sealed interface Piece {
    int start();

    int end();

    /** Whether it is a link or holds one. */
    boolean holdsLink();

    /** Writes the piece without highlights. */
    void writePlain(StringBuilder out);

    /** The part of the piece between two offsets; only texts can be cut. */
    default Piece part(int from, int to) {
        return this;
    }

    /** Characters of the text. */
    record Characters(String text, int start) implements Piece {
        @Override
        public int end() {
            return start + text.length();
        }

        @Override
        public boolean holdsLink() {
            return false;
        }

        @Override
        public void writePlain(StringBuilder out) {
            out.append(Html.text(text));
        }

        @Override
        public Piece part(int from, int to) {
            return new Characters(text.substring(from - start, to - start), from);
        }
    }

    /** Finished markup that cannot be cut: an image, a citation, a line break. */
    record Solid(String html, int start, int end, boolean holdsLink) implements Piece {
        @Override
        public void writePlain(StringBuilder out) {
            out.append(html);
        }
    }

    /** An element around other pieces. */
    record Element(String open, String close, List<Piece> content, int start, int end, boolean link)
            implements Piece {
        public Element {
            content = List.copyOf(content);
        }

        @Override
        public boolean holdsLink() {
            return link || content.stream().anyMatch(Piece::holdsLink);
        }

        @Override
        public void writePlain(StringBuilder out) {
            out.append(open);
            content.forEach(piece -> piece.writePlain(out));
            out.append(close);
        }
    }

    /**
     * Puts a link around a stretch of siblings, wherever in the tree it lies.
     *
     * @return the pieces unchanged if the stretch crosses the edge of an element or holds a link
     */
    static List<Piece> wrap(List<Piece> pieces, int start, int end, String open) {
        List<Piece> result = new ArrayList<>();
        List<Piece> inside = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.end() <= start || piece.start() >= end) {
                flush(inside, result, start, end, open);
                result.add(piece);
            } else if (piece instanceof Characters) {
                split(piece, start, end, open, inside, result);
            } else if (piece.start() >= start && piece.end() <= end) {
                inside.add(piece);
            } else if (piece instanceof Element element && !element.link()) {
                List<Piece> content = wrap(element.content(), start, end, open);
                result.add(
                        new Element(
                                element.open(),
                                element.close(),
                                content,
                                element.start(),
                                element.end(),
                                false));
            } else {
                return pieces;
            }
        }
        flush(inside, result, start, end, open);
        return result;
    }

    private static void split(
            Piece text, int start, int end, String open, List<Piece> inside, List<Piece> result) {
        int from = Math.max(start, text.start());
        int to = Math.min(end, text.end());
        if (from > text.start()) {
            result.add(text.part(text.start(), from));
        }
        inside.add(text.part(from, to));
        if (to < text.end()) {
            flush(inside, result, start, end, open);
            result.add(text.part(to, text.end()));
        }
    }

    private static void flush(
            List<Piece> inside, List<Piece> result, int start, int end, String open) {
        if (inside.isEmpty()) {
            return;
        }
        boolean whole =
                inside.get(0).start() == start && inside.get(inside.size() - 1).end() == end;
        if (whole && inside.stream().noneMatch(Piece::holdsLink)) {
            result.add(new Element(open, "</a>", inside, start, end, true));
        } else {
            result.addAll(inside);
        }
        inside.clear();
    }
}
