package berkas.plan.html;

import berkas.anchor.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The stretches of an article between the edges of its notes, each with the notes that cover it.
 */
final class Segments {
    private final List<Segment> segments;
    private int next;

    private Segments(List<Segment> segments) {
        this.segments = segments;
    }

    /**
     * A stretch that the same notes cover throughout.
     *
     * @param anchors in reading order, never empty
     */
    record Segment(int start, int end, List<Anchor> anchors) {
        boolean holds(Piece piece) {
            return start <= piece.start() && piece.end() <= end;
        }
    }

    /** The segments of anchors in reading order; costs the sum of the notes on each segment. */
    static Segments of(List<Anchor> anchors) {
        TreeSet<Integer> edges = new TreeSet<>();
        anchors.forEach(anchor -> edges.addAll(List.of(anchor.start(), anchor.end())));
        List<Segment> segments = new ArrayList<>();
        List<Anchor> open = new ArrayList<>();
        int nextAnchor = 0;
        Integer from = null;
        for (int edge : edges) {
            if (from != null && !open.isEmpty()) {
                segments.add(new Segment(from, edge, List.copyOf(open)));
            }
            open.removeIf(anchor -> anchor.end() <= edge);
            while (nextAnchor < anchors.size() && anchors.get(nextAnchor).start() == edge) {
                open.add(anchors.get(nextAnchor++));
            }
            from = edge;
        }
        return new Segments(segments);
    }

    /**
     * The segments that meet a stretch; stretches must be asked for in reading order, an inner one
     * after the one around it.
     */
    List<Segment> meeting(int start, int end) {
        while (next < segments.size() && segments.get(next).end() <= start) {
            next++;
        }
        int last = next;
        while (last < segments.size() && segments.get(last).start() < end) {
            last++;
        }
        return segments.subList(next, last);
    }
}
