package berkas.plan.map;

import java.util.List;

/**
 * A way to lay the round Earth out flat, and the part of it that a map shows.
 *
 * <p>Lines are cut in a plane in which the region is a rectangle or a circle; from there they go to
 * the picture.
 */
interface Projection {
    /** What is shown of the plane. */
    Region region();

    /** Some place within the region. */
    Position inside();

    /** A line between two places, put into chains unless it lies far from the region. */
    void line(Position from, Position to, Chains chains);

    /** A point of the plane in the picture, in its units, y downwards. */
    Point shown(Point plane);

    /** A coast in the plane, whole or in the parts that come near the region. */
    default List<List<Point>> ring(Coast coast) {
        Chains chains = new Chains();
        for (int i = 0; i < coast.points().size(); i++) {
            line(coast.points().get(i), coast.after(i), chains);
        }
        return chains.ofRing();
    }

    /** A line through places, as it is seen in the picture. */
    default List<List<Point>> shownLine(List<Position> places) {
        Chains chains = new Chains();
        for (int i = 1; i < places.size(); i++) {
            line(places.get(i - 1), places.get(i), chains);
        }
        return shown(Clip.cut(chains.ofLine(), region()).ofLine());
    }

    /** The outlines of what is seen of a coast's land in the picture. */
    default List<List<Point>> shownArea(Coast coast) {
        return shown(Clip.area(ring(coast), region(), () -> coast.encloses(inside())));
    }

    private List<List<Point>> shown(List<List<Point>> chains) {
        return chains.stream().map(chain -> chain.stream().map(this::shown).toList()).toList();
    }
}
