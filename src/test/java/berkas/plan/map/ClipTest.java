package berkas.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClipTest {
    private static final Region BOX = new Box(2, 1);

    static List<Region> regions() {
        return List.of(BOX, new Box(1, 1, 7), new Disc(1.3, 200));
    }

    @Test
    void aRingWithinStaysAsItIs() {
        List<Point> ring = ring(0, 0, 1, 0, 0, 1);
        assertThat(area(ring, false)).containsExactly(ring);
    }

    @Test
    void aRingThatNeverEntersTakesAllOrNothing() {
        List<Point> ring = ring(5, 5, 6, 5, 5, 6);
        assertThat(area(ring, false)).isEmpty();
        assertThat(area(ring, true)).containsExactly(BOX.outline());
    }

    @Test
    void anAreaOverACornerGetsTheCorner() {
        assertThat(area(ring(1, 0, 4, 0, 4, 4, 1, 4), false))
                .hasSize(1)
                .first()
                .satisfies(
                        outline -> {
                            assertThat(outline)
                                    .containsOnly(
                                            new Point(1, 1),
                                            new Point(1, 0),
                                            new Point(2, 0),
                                            new Point(2, 1));
                            assertThat(surface(outline)).isEqualTo(1);
                        });
    }

    @Test
    void anAreaWithABayFallsApart() {
        List<Point> horseshoe =
                ring(-1, -3, 1, -3, 1, .5, .5, .5, .5, -2, -.5, -2, -.5, .5, -1, .5);
        assertThat(area(horseshoe, false)).hasSize(2);
    }

    @Test
    void linesAreCutAndNotClosed() {
        List<Point> line = List.of(new Point(-5, 0), new Point(0, 0), new Point(0, 5));
        assertThat(Clip.cut(List.of(line), BOX).ofLine())
                .containsExactly(List.of(new Point(-2, 0), new Point(0, 0), new Point(0, 1)));
    }

    @Test
    void aLineAlongTheEdgeDoesNoHarm() {
        List<Point> ring = ring(-2, -1, 2, -1, 2, 1, -2, 1);
        assertThat(area(ring, true)).allSatisfy(o -> assertThat(surface(o)).isBetween(7.9, 8.1));
        List<Point> half = ring(0, -1, 2, -1, 2, 1, 0, 1);
        assertThat(area(half, false)).allSatisfy(o -> assertThat(surface(o)).isBetween(3.9, 4.1));
    }

    @Test
    void aCornerThatTouchesTheEdgeDoesNoHarm() {
        List<Point> ring = ring(0, 0, 2, 0, 1, 1);
        assertThat(area(ring, false)).allSatisfy(o -> assertThat(surface(o)).isBetween(.99, 1.01));
        List<Point> outside = ring(2, 0, 5, -1, 5, 1);
        assertThat(area(outside, false)).allSatisfy(o -> assertThat(surface(o)).isLessThan(.01));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void aPointIsInWhatIsCutExactlyIfItIsInBoth(Region region) {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            List<Point> ring = star(random);
            boolean around = Paths.contains(List.of(ring), new Point(0, 0));
            List<List<Point>> cut = Clip.area(List.of(ring), region, () -> around);
            for (int i = 0; i < 50; i++) {
                Point point = new Point(4 * random.nextDouble() - 2, 3 * random.nextDouble() - 1.5);
                boolean inBoth =
                        Paths.contains(List.of(ring), point)
                                && Paths.contains(List.of(region.outline()), point);
                assertThat(Paths.contains(cut, point)).as(ring + " at " + point).isEqualTo(inBoth);
            }
        }
    }

    /** A ring that does not cross itself: its corners stand all round a point. */
    private static List<Point> star(Random random) {
        double x = 4 * random.nextDouble() - 2;
        double y = 2 * random.nextDouble() - 1;
        List<Double> angles = new ArrayList<>();
        int corners = 5 + random.nextInt(30);
        for (int i = 0; i < corners; i++) {
            angles.add((i + random.nextDouble()) * 2 * Math.PI / corners);
        }
        List<Point> ring = new ArrayList<>();
        for (double angle : angles) {
            double far = .2 + 4 * random.nextDouble();
            ring.add(new Point(x + far * Math.cos(angle), y + far * Math.sin(angle)));
        }
        Collections.rotate(ring, random.nextInt(corners));
        ring.add(ring.get(0));
        return ring;
    }

    private static List<List<Point>> area(List<Point> ring, boolean around) {
        return Clip.area(List.of(ring), BOX, () -> around);
    }

    private static List<Point> ring(double... xy) {
        List<Point> ring = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            ring.add(new Point(xy[i], xy[i + 1]));
        }
        ring.add(ring.get(0));
        return ring;
    }

    private static double surface(List<Point> outline) {
        double twice = 0;
        for (int i = 1; i < outline.size(); i++) {
            Point a = outline.get(i - 1);
            Point b = outline.get(i);
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return twice / 2;
    }
}
