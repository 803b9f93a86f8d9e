package berkas.plan.map;

import java.util.ArrayList;
import java.util.List;

/** Joins straight lines that follow on each other to chains of points. */
final class Chains {
    private final List<List<Point>> chains = new ArrayList<>();

    /** A line goes on a chain if it begins where the one before it ended, and begins one if not. */
    void line(Point from, Point to) {
        if (chains.isEmpty() || !last(newest()).equals(from)) {
            chains.add(new ArrayList<>(List.of(from)));
        }
        newest().add(to);
    }

    /** The chains of a line with two ends. */
    List<List<Point>> ofLine() {
        return List.copyOf(chains);
    }

    /** The chains of a ring: the last and the first are one if the ring was begun within it. */
    List<List<Point>> ofRing() {
        if (chains.size() > 1 && last(newest()).equals(chains.get(0).get(0))) {
            List<Point> begun = chains.remove(0);
            newest().addAll(begun.subList(1, begun.size()));
        }
        return List.copyOf(chains);
    }

    private List<Point> newest() {
        return chains.get(chains.size() - 1);
    }

    static Point last(List<Point> chain) {
        return chain.get(chain.size() - 1);
    }
}
