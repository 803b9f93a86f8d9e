package berkas.plan.map;

import java.util.function.UnaryOperator;

/**
 * The azimuthal equal-area projection of Lambert (Snyder 1987, Map Projections: A Working Manual,
 * section 24): the Earth round one place, north up, areas true.
 *
 * <p>The plane's origin is that place and its unit the Earth's radius. A place at the angle c from
 * the middle lies {@code 2 sin(c/2)} from the origin, so the farthest is a circle of radius 2.
 */
final class Azimuthal implements Projection {
    /** More than any line of a coast is long, in radians. */
    private static final double LONGEST_LINE = .2;

    /** The radius of a hemisphere in the plane. */
    static final double HEMISPHERE = Math.sqrt(2);

    private final Position middle;
    private final double[] east;
    private final double[] north;
    private final Region region;
    private final UnaryOperator<Point> shown;

    /** The cosine of the angle from the middle beyond which no line comes near the region. */
    private final double far;

    /**
     * The Earth round a place.
     *
     * @param region at most a hemisphere
     * @param shown takes points of the plane to the picture
     */
    Azimuthal(Position middle, Region region, UnaryOperator<Point> shown) {
        double sin = StrictMath.sin(middle.lon());
        double cos = StrictMath.cos(middle.lon());
        this.middle = middle;
        this.east = new double[] {-sin, cos, 0};
        this.north =
                new double[] {-middle.z() * cos, -middle.z() * sin, StrictMath.cos(middle.lat())};
        this.region = region;
        this.shown = shown;
        this.far = StrictMath.cos(angle(region) + LONGEST_LINE);
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public Position inside() {
        return middle;
    }

    @Override
    public void line(Position from, Position to, Chains chains) {
        if (from.dot(middle) > far && to.dot(middle) > far) {
            chains.line(plane(from), plane(to));
        }
    }

    @Override
    public Point shown(Point plane) {
        return shown.apply(plane);
    }

    /** A place in the plane. */
    Point plane(Position place) {
        double stretch = Math.sqrt(2 / (1 + place.dot(middle)));
        return new Point(stretch * along(place, east), stretch * along(place, north));
    }

    /** The place of a point of the plane. */
    Position place(Point plane) {
        double square = plane.x() * plane.x() + plane.y() * plane.y();
        double up = 1 - square / 2;
        double flat = Math.sqrt(1 - square / 4);
        return Position.above(
                sum(0, middle.x(), up, plane, flat),
                sum(1, middle.y(), up, plane, flat),
                sum(2, middle.z(), up, plane, flat));
    }

    /** How far the region reaches from the middle, in radians. */
    private static double angle(Region region) {
        Point origin = new Point(0, 0);
        return region.outline().stream()
                .mapToDouble(point -> 2 * StrictMath.asin(origin.distance(point) / 2))
                .max()
                .orElseThrow();
    }

    private double sum(int axis, double middleOnAxis, double up, Point plane, double flat) {
        return up * middleOnAxis + flat * (plane.x() * east[axis] + plane.y() * north[axis]);
    }

    private static double along(Position place, double[] axis) {
        return place.x() * axis[0] + place.y() * axis[1] + place.z() * axis[2];
    }
}
