package berkas.plan.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of a plane that a map shows; convex.
 *
 * <p>Places on its edge are told by a number from 0, counter-clockwise, up to {@link #ROUND} for
 * the whole way round.
 */
interface Region {
    double ROUND = 4;

    /** A part of a straight line, as shares of its length. */
    record Stretch(double from, double to) {}

    /** The part of a line that lies within; empty if none does. */
    Optional<Stretch> within(Point from, Point to);

    /** Where on the edge a point is that lies on it, give or take rounding. */
    double at(Point onEdge);

    /** The point at a place on the edge. */
    Point edge(double at);

    /** How many straight pieces make a quarter of the edge. */
    int pieces();

    /** The same region, smaller by a share. */
    Region smaller(double share);

    /** The points of the edge between two places, counter-clockwise, both left out. */
    default List<Point> along(double from, double to) {
        double end = to < from ? to + ROUND : to;
        List<Point> points = new ArrayList<>();
        for (double knot = Math.floor(from * pieces()) + 1; knot < end * pieces(); knot++) {
            points.add(edge(knot / pieces() % ROUND));
        }
        return points;
    }

    /** The whole edge; the last point is the first. */
    default List<Point> outline() {
        List<Point> points = new ArrayList<>(List.of(edge(0)));
        points.addAll(along(0, ROUND));
        points.add(edge(0));
        return points;
    }
}
