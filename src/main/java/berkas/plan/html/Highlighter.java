package berkas.plan.html;

import berkas.anchor.Anchor;
import berkas.plan.html.Segments.Segment;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
    private final Levels levels;
    private final Set<Anchor> started = Collections.newSetFromMap(new IdentityHashMap<>());

    private StringBuilder out = new StringBuilder();
    private @Nullable Segment open;
    private int lines;

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
        this.levels = Levels.of(anchors);
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
        List<String> ids = firstWordsOf(segment);
        List<String> looks = looks(segment);
        lines = Math.max(ids.size(), looks.size());
        for (int line = 0; line < lines; line++) {
            out.append(line == 0 ? "<mark" : "<span");
            attribute("class", line < looks.size() ? looks.get(line) : "");
            attribute("id", line < ids.size() ? ids.get(line) : "");
            if (line == 0) {
                attribute("data-annotation", joined(segment, anchor -> anchor.annotation().id()));
                attribute("aria-details", joined(segment, this::noteAnchor));
            }
            out.append('>');
        }
    }

    private String noteAnchor(Anchor anchor) {
        return marks.apply(anchor).noteAnchor();
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"").append(Html.attribute(value)).append('"');
        }
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

    // One line under the words for each note, as far as lines can be told apart.
    private List<String> looks(Segment segment) {
        List<String> looks = new ArrayList<>();
        String first = segment.anchors().size() > 1 ? "hl multi" : "hl";
        for (Anchor anchor : levels.distinct(segment.anchors())) {
            int level = levels.of(anchor);
            String depth = level == 0 ? "" : " l" + level;
            String name = looks.isEmpty() ? first : "hl-line";
            looks.add(name + " " + marks.apply(anchor).classes() + depth);
        }
        return looks;
    }

    private void closeMark() {
        if (open != null) {
            out.append("</span>".repeat(lines - 1)).append("</mark>");
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
