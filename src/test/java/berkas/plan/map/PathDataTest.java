package berkas.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathDataTest {
    @Test
    void linesAreStepsInTenths() {
        List<Point> line =
                List.of(
                        new Point(1, 2.25),
                        new Point(1.5, 2.25),
                        new Point(1.2, -3),
                        new Point(11.2, -3));
        assertThat(PathData.lines(List.of(line))).isEqualTo("M1 2.3l.5 0-.3-5.3 10 0");
    }

    @Test
    void areasAreClosedWithoutTheirLastPoint() {
        List<Point> area =
                List.of(new Point(0, 0), new Point(4, 0), new Point(0, 3), new Point(0, 0));
        assertThat(PathData.areas(List.of(area, area))).isEqualTo("M0 0l4 0-4 3zM0 0l4 0-4 3z");
    }

    @Test
    void stepsTooSmallToSeeAreLeftOutAndDoNotAddUp() {
        List<Point> line =
                List.of(
                        new Point(0, 0),
                        new Point(.04, 0),
                        new Point(.08, 0),
                        new Point(.12, 0),
                        new Point(10.04, 0));
        assertThat(Paths.read(PathData.lines(List.of(line))))
                .containsExactly(List.of(new Point(0, 0), new Point(.1, 0), new Point(10, 0)));
    }

    @Test
    void aPointAloneIsAPath() {
        assertThat(PathData.lines(List.of(List.of(new Point(-.5, 3))))).isEqualTo("M-.5 3");
    }
}
