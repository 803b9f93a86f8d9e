package berkas.plan.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LandDerivationTest {
    /** One unit is a degree. */
    private static final String TOPOLOGY =
            "{'type': 'Topology', 'transform': {'scale': [1, 1], 'translate': [0, 0]},"
                    + " 'arcs': [%s], 'objects': {'land': {'type': 'GeometryCollection',"
                    + " 'geometries': [{'type': 'MultiPolygon', 'arcs': [%s]}]}}}";

    @Test
    void whatACoastEnclosesIsOnItsLeft() {
        // Clockwise, as TopoJSON has it.
        Land land = derive("[[0, 0], [0, 10], [10, 0], [0, -10], [-10, 0]]", "[[0]]");
        assertThat(land.coasts()).hasSize(1);
        assertThat(degrees(land.coasts().get(0))).containsExactly("10 0", "10 10", "0 10", "0 0");
    }

    @Test
    void arcsAreJoinedAndTakenBackwardsToo() {
        Land land = derive("[[0, 0], [10, 0], [0, 10]], [[0, 0], [0, 10], [10, 0]]", "[[0, -2]]");
        assertThat(degrees(land.coasts().get(0)))
                .containsExactlyInAnyOrder("0 0", "10 0", "10 10", "0 10");
    }

    @Test
    void anIslandOnTheAntimeridianIsWholeAgain() {
        Land land =
                derive(
                        "[[170, 0], [10, 0], [0, 10], [-10, 0], [0, -10]],"
                                + " [[-180, 0], [10, 5], [-10, 5], [0, -10]]",
                        "[[0]], [[1]]");
        assertThat(land.coasts()).hasSize(1);
        assertThat(degrees(land.coasts().get(0))).contains("170 0", "170 10", "-170 5").hasSize(5);
        assertThat(land.contains(Position.ofDegrees(180, 5))).isTrue();
        assertThat(land.contains(Position.ofDegrees(-175, 5))).isTrue();
        assertThat(land.contains(Position.ofDegrees(175, 5))).isTrue();
        assertThat(land.contains(Position.ofDegrees(-165, 5))).isFalse();
    }

    @Test
    void aContinentAtThePoleIsClosedByItsCoastAlone() {
        Land land =
                derive(
                        "[[180, -70], [-120, 5], [-120, 0], [-120, -5], [0, -20], [360, 0], [0, 20]]",
                        "[[0]]");
        assertThat(land.coasts()).hasSize(1);
        assertThat(land.contains(Position.ofDegrees(0, -90))).isTrue();
        assertThat(land.contains(Position.ofDegrees(180, -75))).isTrue();
        assertThat(land.contains(Position.ofDegrees(0, -60))).isFalse();
    }

    @Test
    void pointsThatMatterLittleAreLeftOut() {
        String arcs = "[[0, 0], [5, 0], [5, 0], [0, 10], [-10, 0], [0, -10]]";
        assertThat(derive(arcs, "[[0]]").coasts().get(0).points()).hasSize(4);
    }

    @Test
    void whatIsNotClosedIsRefused() {
        assertThatThrownBy(
                        () -> derive("[[170, 0], [10, 0], [0, 10], [-10, 0], [0, -10]]", "[[0]]"))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Land derive(String arcs, String polygons) {
        String json = TOPOLOGY.formatted(arcs, polygons).replace('\'', '"');
        return Land.parse(LandDerivation.derive(json, 1).lines().toList());
    }

    private static List<String> degrees(Coast coast) {
        return coast.points().stream()
                .map(
                        point ->
                                Math.round(Math.toDegrees(point.lon()))
                                        + " "
                                        + Math.round(Math.toDegrees(point.lat())))
                .toList();
    }
}
