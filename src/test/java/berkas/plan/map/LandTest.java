package berkas.plan.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandTest {
    private static final double LONGEST_LINE = Math.toRadians(8);

    @Test
    void hasTheCoastsOfTheWorld() {
        assertThat(Land.world().coasts())
                .hasSizeBetween(1_000, 2_000)
                .allSatisfy(coast -> assertThat(coast.points()).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void everyPointIsOnTheEarthAndEveryLineShort() {
        for (Coast coast : Land.world().coasts()) {
            for (int i = 0; i < coast.points().size(); i++) {
                Position point = coast.points().get(i);
                assertThat(point.lon()).isBetween(-Math.PI, Math.PI);
                assertThat(point.lat()).isBetween(-Math.PI / 2, Math.PI / 2);
                assertThat(point.dot(coast.after(i))).isGreaterThan(Math.cos(LONGEST_LINE));
            }
        }
    }

    @Test
    void noSeamRunsAlongTheAntimeridianOrRoundThePole() {
        for (Coast coast : Land.world().coasts()) {
            for (int i = 0; i < coast.points().size(); i++) {
                Position a = coast.points().get(i);
                Position b = coast.after(i);
                boolean along = Math.abs(a.lon()) == Math.PI && Math.abs(b.lon()) == Math.PI;
                // Fiji has an islet on the line that is narrower than the unit of the file.
                assertThat(along && a.dot(b) < Math.cos(Math.toRadians(.1))).isFalse();
                assertThat(a.lat()).isGreaterThan(Math.toRadians(-86));
            }
        }
    }

    @Test
    void noCoastCrossesItself() {
        for (Coast coast : Land.world().coasts()) {
            assertThat(crossings(coast)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "106.8, -6.3, true",
        "37.6, 55.75, true",
        "128.1211, 51.7603, true",
        "-0.1, 51.5, true",
        "-70, -30, true",
        "0, -90, true",
        "180, -85, true",
        "-180, -85, true",
        "179.9, 67, true",
        "-179.9, 67, true",
        "180, 71.2, true",
        "0, 90, false",
        "0, 0, false",
        "-40, 30, false",
        "180, 0, false",
        "50.5, 42, false",
        "132, 39, false",
        "110, -5, false",
    })
    void knowsLandFromSea(double lon, double lat, boolean land) {
        assertThat(Land.world().contains(Position.ofDegrees(lon, lat))).isEqualTo(land);
    }

    @Test
    void refusesACoastThatDoesNotComeBack() {
        assertThatThrownBy(() -> Land.parse(List.of("units 10", "0 0 10 0 0 10 -10 -9")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCoastMayGoRoundTheEarth() {
        Land land = Land.parse(List.of("units 1", "0 -60 -120 0 -120 0 -120 0"));
        assertThat(land.contains(Position.ofDegrees(77, -61))).isTrue();
        assertThat(land.contains(Position.ofDegrees(77, -59))).isFalse();
    }

    /** Lines of a coast that cross; only those in a common cell of a degree are compared. */
    private static Set<String> crossings(Coast coast) {
        Map<String, Set<Integer>> cells = new HashMap<>();
        Set<String> found = new HashSet<>();
        for (int i = 0; i < coast.points().size(); i++) {
            for (String cell : cells(coast, i)) {
                for (int other : cells.computeIfAbsent(cell, key -> new HashSet<>())) {
                    if (cross(coast, i, other)) {
                        found.add(coast.points().get(i) + " " + coast.points().get(other));
                    }
                }
                cells.get(cell).add(i);
            }
        }
        return found;
    }

    private static Set<String> cells(Coast coast, int i) {
        Position a = coast.points().get(i);
        Position b = coast.after(i);
        Set<String> cells = new HashSet<>();
        double east = Position.wrapped(b.lon() - a.lon());
        int steps =
                (int) Math.ceil(Math.toDegrees(Math.abs(east) + Math.abs(b.lat() - a.lat()))) * 4;
        for (int step = 0; step <= steps; step++) {
            double share = steps == 0 ? 0 : (double) step / steps;
            long lon = (long) Math.floor(Math.toDegrees(a.lon() + share * east) + 360) % 360;
            long lat = (long) Math.floor(Math.toDegrees(a.lat() + share * (b.lat() - a.lat())));
            cells.add(lon + " " + lat);
        }
        return cells;
    }

    private static boolean cross(Coast coast, int i, int j) {
        Position origin = coast.points().get(i);
        Point a = new Point(0, origin.lat());
        Point b = from(origin, coast.after(i));
        Point c = from(origin, coast.points().get(j));
        Point d = from(origin, coast.after(j));
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private static Point from(Position origin, Position place) {
        return new Point(Position.wrapped(place.lon() - origin.lon()), place.lat());
    }

    private static double side(Point a, Point b, Point c) {
        double turn = (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
        return Math.abs(turn) < 1e-12 ? 0 : Math.signum(turn);
    }
}
