package berkas.plan.map;

import berkas.plan.Ui;
import berkas.plan.view.MapView;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The land and sea around a place, 4,200 km across. */
final class RegionMap {
    static final int WIDTH = 344;
    static final int HEIGHT = 258;

    /** Lines go on beyond the frame, so that their cut ends are out of sight. */
    static final double BEYOND = 2;

    private static final double EARTH_KM = 6371;
    private static final double SCALE = WIDTH / 4200.0 * EARTH_KM;
    private static final int BAR_KM = 1000;
    private static final double GLOBE_MIDDLE = Globe.RADIUS + 8;
    private static final int LAT_STEP = 5;
    private static final double LEAST_GAP = 50;

    private final Ui ui;
    private final Position place;
    private final Azimuthal projection;
    private final Graticule graticule;

    RegionMap(Ui ui, double lon, double lat) {
        this.ui = ui;
        place = Position.ofDegrees(lon, lat);
        projection = projection(place, SCALE);
        graticule = new Graticule(LAT_STEP, lonStep(lat));
    }

    /** What surrounds a place, in the middle of the picture. */
    static Azimuthal projection(Position middle, double scale) {
        Region region = new Box((WIDTH / 2.0 + BEYOND) / scale, (HEIGHT / 2.0 + BEYOND) / scale);
        return new Azimuthal(
                middle,
                region,
                p -> new Point(WIDTH / 2.0 + scale * p.x(), HEIGHT / 2.0 - scale * p.y()));
    }

    /** The closest meridians that leave room for their names where they are farthest apart. */
    private static int lonStep(double lat) {
        double widest = StrictMath.cos(StrictMath.toRadians(Math.max(0, Math.abs(lat) - 8)));
        double degree = SCALE * Math.PI / 180 * widest;
        return IntStream.of(5, 10, 15, 30)
                .filter(step -> step * degree >= LEAST_GAP)
                .findFirst()
                .orElse(30);
    }

    Sheet sheet() {
        return new Sheet(projection, .3);
    }

    Graticule graticule() {
        return graticule;
    }

    MapView.Mark mark() {
        return new MapView.Mark(PathData.number(WIDTH / 2.0), PathData.number(HEIGHT / 2.0));
    }

    MapView.Inset globe() {
        Point middle = new Point(WIDTH - GLOBE_MIDDLE, HEIGHT - GLOBE_MIDDLE);
        return Globe.around(place, projection, middle);
    }

    MapView.Scale scale() {
        double length = BAR_KM / EARTH_KM * SCALE;
        Point left = new Point(10, HEIGHT - 10);
        Point right = new Point(10 + length, HEIGHT - 10);
        return new MapView.Scale(
                PathData.lines(List.of(List.of(up(left), left, right, up(right)))),
                PathData.number(right.x() + 5),
                PathData.number(HEIGHT - 10),
                ui.text("location.km", ui.number(BAR_KM)));
    }

    private static Point up(Point point) {
        return new Point(point.x(), point.y() - 4);
    }

    /** Parallels are named at the left edge, meridians at the top. */
    List<MapView.Label> labels() {
        Labels labels = new Labels(WIDTH, HEIGHT);
        labels.keepFree(0, HEIGHT - 28, 120, HEIGHT);
        labels.keepFree(WIDTH - 2 * GLOBE_MIDDLE, HEIGHT - 2 * GLOBE_MIDDLE, WIDTH, HEIGHT);
        labels.keepFree(WIDTH / 2.0 - 24, HEIGHT / 2.0 - 24, WIDTH / 2.0 + 24, HEIGHT / 2.0 + 24);
        graticule.parallels().forEach(lat -> nameParallel(labels, lat));
        graticule.meridians().forEach(lon -> nameMeridian(labels, lon));
        return labels.labels();
    }

    private void nameParallel(Labels labels, int lat) {
        ends(Graticule.parallel(lat))
                .filter(end -> end.x() < 0)
                .forEach(end -> labels.put(6, end.y() - 4, Degrees.parallel(ui, lat), false));
    }

    private void nameMeridian(Labels labels, int lon) {
        ends(Graticule.meridian(lon))
                .filter(end -> end.y() < 0)
                .forEach(end -> labels.put(end.x() + 4, 13, Degrees.meridian(ui, lon), false));
    }

    private Stream<Point> ends(List<Position> line) {
        return projection.shownLine(line).stream()
                .flatMap(chain -> Stream.of(chain.get(0), Chains.last(chain)));
    }
}
