package berkas.plan.map;

import berkas.plan.Ui;
import berkas.plan.view.MapView;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A parallel round the whole Earth, for a place of which only the latitude is known: on a map of
 * the world, or near the poles, which such a map tears apart, on one of the polar region.
 */
final class ParallelMap {
    private static final int WIDTH = RegionMap.WIDTH;
    private static final int WORLD_HEIGHT = 172;
    private static final double WORLD_SCALE = (WIDTH / 2.0 - 2) / EqualEarth.WIDTH;
    private static final double TOLERANCE = .45;
    private static final double POLAR = 66;
    private static final double POLAR_RADIUS = 92;
    private static final double MOST_SCALE = 730;

    private final Ui ui;
    private final double lat;
    private final boolean polar;
    private final Projection projection;
    private final Graticule graticule;

    ParallelMap(Ui ui, double lat) {
        this.ui = ui;
        this.lat = lat;
        polar = Math.abs(lat) >= POLAR;
        projection = polar ? polar(lat) : world();
        graticule = polar ? new Graticule(10, 30) : new Graticule(30, 30);
    }

    private static Projection world() {
        return new EqualEarth(
                p ->
                        new Point(
                                WIDTH / 2.0 + WORLD_SCALE * p.x(),
                                WORLD_HEIGHT / 2.0 - WORLD_SCALE * p.y()));
    }

    private static Projection polar(double lat) {
        double radius = 2 * StrictMath.sin(StrictMath.toRadians(90 - Math.abs(lat)) / 2);
        Position pole = Position.ofDegrees(0, Math.copySign(90, lat));
        return RegionMap.projection(pole, Math.min(MOST_SCALE, POLAR_RADIUS / radius));
    }

    int height() {
        return polar ? RegionMap.HEIGHT : WORLD_HEIGHT;
    }

    Sheet sheet() {
        return new Sheet(projection, TOLERANCE);
    }

    /** The land; that of the world is the same for every parallel. */
    String land() {
        return polar ? sheet().land(Land.world()) : WorldLand.PATH;
    }

    private static final class WorldLand {
        static final String PATH = new Sheet(world(), TOLERANCE).land(Land.world());
    }

    Graticule graticule() {
        return graticule;
    }

    String parallel() {
        return sheet().lines(Stream.of(Graticule.parallel(lat)));
    }

    List<MapView.Label> labels() {
        Labels labels = new Labels(WIDTH, height());
        name(labels, lat, true);
        graticule.parallels().forEach(parallel -> name(labels, parallel, false));
        return labels.labels();
    }

    /** Parallels are named at their left end, or where a round one reaches farthest up. */
    private void name(Labels labels, double parallel, boolean strong) {
        Point first =
                projection.shownLine(Graticule.parallel(parallel)).stream()
                        .flatMap(List::stream)
                        .min(Comparator.comparingDouble(point -> polar ? point.y() : point.x()))
                        .orElse(new Point(-1, -1));
        String words = Degrees.parallel(ui, parallel);
        // Below the line where there is no room above it.
        boolean above = labels.put(first.x() + 5, first.y() - 6, words, strong);
        if (strong && !above) {
            labels.put(first.x() + 5, first.y() + 16, words, true);
        }
    }
}
