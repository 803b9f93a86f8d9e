package berkas.plan.map;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a projection shows, as paths.
 *
 * @param tolerance how far off a coast may be drawn, in units of the picture
 */
record Sheet(Projection projection, double tolerance) {
    /** An island of fewer tolerances than this across would be a speck. */
    private static final double SPECK = 3;

    private static final double GRID_TOLERANCE = .1;

    String sea() {
        Region region = projection.region();
        return PathData.areas(List.of(region.outline().stream().map(projection::shown).toList()));
    }

    String land(Land land) {
        return PathData.areas(
                land.coasts().stream()
                        .flatMap(coast -> projection.shownArea(coast).stream())
                        .filter(outline -> !Thinning.isSpeck(outline, SPECK * tolerance))
                        .map(outline -> Thinning.thinned(outline, tolerance))
                        .toList());
    }

    String lines(Stream<List<Position>> lines) {
        return PathData.lines(
                lines.flatMap(line -> projection.shownLine(line).stream())
                        .map(chain -> Thinning.thinned(chain, GRID_TOLERANCE))
                        .toList());
    }
}
