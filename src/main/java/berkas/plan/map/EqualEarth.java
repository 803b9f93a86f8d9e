package berkas.plan.map;

import java.util.function.UnaryOperator;

/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny 2018, "The Equal Earth map projection"):
 * the whole Earth, areas true, parallels straight.
 *
 * <p>Lines are cut where the Earth is cut open, in the plane of longitudes (from {@link #MIDDLE})
 * and latitudes.
 */
record EqualEarth(UnaryOperator<Point> scaled) implements Projection {
    /** The map is cut open in the Bering Strait, where it parts no land but Antarctica. */
    static final double MIDDLE = StrictMath.toRadians(11);

    private static final double A1 = 1.340264;
    private static final double A2 = -.081106;
    private static final double A3 = .000893;
    private static final double A4 = .003796;
    private static final double M = Math.sqrt(3) / 2;

    private static final Region EARTH = new Box(Math.PI, Math.PI / 2, 36);

    /** Half the width of the Earth in units of its radius. */
    static final double WIDTH = flat(new Point(Math.PI, 0)).x();

    /** Half its height. */
    static final double HEIGHT = flat(new Point(0, Math.PI / 2)).y();

    @Override
    public Region region() {
        return EARTH;
    }

    @Override
    public Position inside() {
        return Position.ofDegrees(0, 0);
    }

    @Override
    public void line(Position from, Position to, Chains chains) {
        double start = Position.wrapped(from.lon() - MIDDLE);
        double end = Position.wrapped(to.lon() - MIDDLE);
        double turn = Math.abs(end - start) > Math.PI ? Math.copySign(2 * Math.PI, start) : 0;
        chains.line(new Point(start, from.lat()), new Point(end + turn, to.lat()));
        if (turn != 0) {
            chains.line(new Point(start - turn, from.lat()), new Point(end, to.lat()));
        }
    }

    @Override
    public Point shown(Point plane) {
        return scaled.apply(flat(plane));
    }

    private static Point flat(Point plane) {
        double angle = StrictMath.asin(M * StrictMath.sin(plane.y()));
        double a2 = angle * angle;
        double a6 = a2 * a2 * a2;
        double slope = A1 + 3 * A2 * a2 + a6 * (7 * A3 + 9 * A4 * a2);
        return new Point(
                plane.x() * StrictMath.cos(angle) / (M * slope),
                angle * (A1 + A2 * a2 + a6 * (A3 + A4 * a2)));
    }
}
