package berkas.plan.map;

import berkas.plan.view.MapView;
import java.util.List;
import java.util.stream.Stream;

/** The Earth from afar (orthographic; Snyder 1987, section 20), with what a map shows of it. */
final class Globe {
    static final double RADIUS = 36;

    /** How far the globe is turned towards a place's latitude: wholly, and poles look strange. */
    private static final double TURNED = .6;

    private static final Graticule GRATICULE = new Graticule(30, 30);

    private Globe() {}

    static MapView.Inset around(Position place, Azimuthal map, Point middle) {
        Azimuthal globe =
                new Azimuthal(
                        Position.ofRadians(place.lon(), place.lat() * TURNED),
                        new Disc(Azimuthal.HEMISPHERE, 24),
                        plane -> seen(plane, middle));
        Sheet sheet = new Sheet(globe, .45);
        return new MapView.Inset(
                PathData.number(middle.x()),
                PathData.number(middle.y()),
                PathData.number(RADIUS),
                sheet.land(Land.world()),
                sheet.lines(GRATICULE.lines()),
                sheet.lines(Stream.of(frame(map))));
    }

    /** From the plane of equal areas to the picture. */
    private static Point seen(Point plane, Point middle) {
        double square = plane.x() * plane.x() + plane.y() * plane.y();
        // The sine of an angle from that of its half.
        double shrink = RADIUS * Math.sqrt(Math.max(0, 1 - square / 4));
        return new Point(middle.x() + shrink * plane.x(), middle.y() - shrink * plane.y());
    }

    private static List<Position> frame(Azimuthal map) {
        return map.region().outline().stream().map(map::place).toList();
    }
}
