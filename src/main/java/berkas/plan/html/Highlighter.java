package berkas.plan.html;

import berkas.anchor.Anchor;
import berkas.plan.html.Segments.Segment;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes running text with its highlights: one {@code <mark>} around as many siblings as the same
 * notes cover, and the reference to each note right after its last words, never within a link.
 */
final class Highlighter {
    private final Segments segments;
    private final Deque<Anchor> references;
    private final Function<Anchor, NoteMarks> marks;
    private final Set<Anchor> started = Collections.newSetFromMap(new IdentityHashMap<>());

    private StringBuilder out = new StringBuilder();
    private @Nullable Segment open;
    private int spans;

    /**
     * @param anchors in reading order
     */
    Highlighter(List<Anchor> anchors, Function<Anchor, NoteMarks> marks) {
        this.segments = Segments.of(anchors);
        this.references =
                anchors.stream()
                        .sorted(Comparator.comparingInt(Anchor::end))
                        .collect(Collectors.toCollection(ArrayDeque::new));
        this.marks = marks;
    }

    /** Writes the pieces of one leaf block. */
    void write(List<Piece> pieces, StringBuilder to) {
        out = to;
        siblings(pieces, false);
    }

    private void siblings(List<Piece> pieces, boolean inLink) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Characters) {
                characters(piece, inLink);
            } else {
                whole(piece, inLink);
            }
        }
        closeMark();
    }

    private void characters(Piece text, boolean inLink) {
        int at = text.start();
        for (Segment segment : segments.meeting(text.start(), text.end())) {
            int from = Math.max(at, segment.start());
            int to = Math.min(text.end(), segment.end());
            plain(text, at, from);
            openMark(segment);
            text.part(from, to).writePlain(out);
            reached(to, inLink);
            at = to;
        }
        plain(text, at, text.end());
    }

    private void plain(Piece text, int from, int to) {
        if (from < to) {
            closeMark();
            text.part(from, to).writePlain(out);
        }
    }

    private void whole(Piece piece, boolean inLink) {
        List<Segment> meeting = segments.meeting(piece.start(), piece.end());
        if (piece.start() == piece.end() && open != null && open.end() > piece.start()) {
            piece.writePlain(out);
        } else if (meeting.isEmpty()) {
            closeMark();
            piece.writePlain(out);
        } else if (meeting.get(0).holds(piece)) {
            openMark(meeting.get(0));
            piece.writePlain(out);
            reached(piece.end(), inLink);
        } else if (piece instanceof Piece.Element element) {
            closeMark();
            out.append(element.open());
            siblings(element.content(), inLink || element.link());
            out.append(element.close());
            reached(piece.end(), inLink);
        } else {
            closeMark();
            piece.writePlain(out);
        }
    }

    private void openMark(Segment segment) {
        if (segment.equals(open)) {
            return;
        }
        closeMark();
        open = segment;
        String names = joined(segment, anchor -> anchor.annotation().id());
        String notes = joined(segment, anchor -> marks.apply(anchor).noteAnchor());
        List<String> ids = firstWordsOf(segment);
        out.append("<mark class=\"").append(classes(segment)).append('"');
        out.append(" data-annotation=\"").append(Html.attribute(names)).append('"');
        out.append(" aria-details=\"").append(notes).append('"');
        out.append(ids.isEmpty() ? "" : " id=\"" + ids.get(0) + "\"").append('>');
        spans = Math.max(0, ids.size() - 1);
        ids.stream().skip(1).forEach(id -> out.append("<span id=\"").append(id).append("\">"));
    }

    // The ids of the notes whose first words are about to be written.
    private List<String> firstWordsOf(Segment segment) {
        return segment.anchors().stream()
                .filter(started::add)
                .map(anchor -> marks.apply(anchor).quoteAnchor())
                .toList();
    }

    private static String joined(Segment segment, Function<Anchor, String> name) {
        return segment.anchors().stream().map(name).collect(Collectors.joining(" "));
    }

    // The innermost note gives the highlight its look.
    private String classes(Segment segment) {
        Anchor innermost =
                segment.anchors().stream()
                        .min(Comparator.comparingInt(anchor -> anchor.end() - anchor.start()))
                        .orElseThrow();
        String several = segment.anchors().size() > 1 ? " multi" : "";
        return "hl " + marks.apply(innermost).classes() + several;
    }

    private void closeMark() {
        if (open != null) {
            out.append("</span>".repeat(spans)).append("</mark>");
            open = null;
        }
    }

    private void reached(int offset, boolean inLink) {
        while (!inLink && !references.isEmpty() && references.peek().end() <= offset) {
            closeMark();
            out.append(marks.apply(references.pop()).reference());
        }
    }
}
