package berkas.plan.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.diagram.RelatedDiagram.Neighbour;
import berkas.plan.view.DiagramView;
import berkas.plan.view.DiagramView.Edge;
import berkas.plan.view.DiagramView.Kind;
import berkas.plan.view.DiagramView.Line;
import berkas.plan.view.DiagramView.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelatedDiagramTest {
    private static final List<Kind> LEGEND =
            List.of(
                    new Kind("see-also", "See also"),
                    new Kind("in-text", "Named in the text"),
                    new Kind("together", "Named together"));
    private static final Pattern EDGE =
            Pattern.compile("M(\\S+) (\\S+)V(\\S+)q0 (\\S+) (\\S+) (\\S+)H(\\S+)");

    static IntStream numbers() {
        return IntStream.rangeClosed(0, 40);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void noBoxOverlapsAnother(int number) {
        DiagramView diagram = diagram(number, false);
        List<Node> boxes = new ArrayList<>(diagram.nodes());
        boxes.add(diagram.middle());
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(apart(boxes.get(i), boxes.get(j))).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everythingIsWithinThePicture(int number) {
        DiagramView diagram = diagram(number, false);
        double height = Double.parseDouble(diagram.height());
        assertThat(diagram.nodes())
                .allSatisfy(
                        node -> {
                            assertThat(left(node)).isBetween(0.0, 344.0);
                            assertThat(right(node)).isBetween(0.0, 344.0);
                            assertThat(bottom(node)).isLessThanOrEqualTo(height);
                        });
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void wordsStayInTheirBoxes(int number) {
        for (Node node : diagram(number, false).nodes()) {
            for (Line line : node.lines()) {
                double half = LetterWidths.of(line.text()) * 14 / 2;
                double x = Double.parseDouble(line.x());
                double y = Double.parseDouble(line.y());
                assertThat(x - half).isGreaterThan(left(node));
                assertThat(x + half).isLessThan(right(node));
                assertThat(y - 12).isGreaterThan(top(node));
                assertThat(y + 4).isLessThan(bottom(node));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void linesEndAtTheirBoxesAndTouchNoOther(int number) {
        DiagramView diagram = diagram(number, false);
        assertThat(diagram.nodes()).hasSize(Math.min(number, 8));
        assertThat(diagram.edges()).hasSameSizeAs(diagram.nodes());
        for (int i = 0; i < diagram.edges().size(); i++) {
            double[] edge = read(diagram.edges().get(i));
            Node own = diagram.nodes().get(i);
            assertThat(edge[1]).isEqualTo(bottom(diagram.middle()));
            assertThat(edge[2]).isBetween(top(own), bottom(own));
            assertThat(edge[3]).isIn(left(own), right(own));
            // Side by side between the columns.
            assertThat(edge[0]).isBetween(146.5, 197.5);
        }
        assertThat(diagram.edges()).extracting(edge -> read(edge)[0]).doesNotHaveDuplicates();
    }

    @Test
    void boxesAreLargeEnoughToHit() {
        assertThat(diagram(8, false).nodes())
                .allSatisfy(
                        node -> {
                            // On a screen of 320 px the picture has 288.
                            assertThat((bottom(node) - top(node)) * 288 / 344).isGreaterThan(24);
                        });
    }

    @Test
    void theClosestComesFirstWhereOneBeginsToRead() {
        assertThat(left(diagram(3, false).nodes().get(0))).isLessThan(100);
        assertThat(left(diagram(3, true).nodes().get(0))).isGreaterThan(100);
    }

    @Test
    void onlyTheLinesThatAreDrawnAreExplained() {
        assertThat(diagram(1, false).legend()).containsExactly(LEGEND.get(0));
        assertThat(diagram(0, false).legend()).isEmpty();
        assertThat(diagram(8, false).legend()).isEqualTo(LEGEND);
    }

    @Test
    void theFullNameIsKept() {
        Neighbour longName = new Neighbour("x".repeat(400), "", "x.html", "see-also");
        DiagramView diagram = RelatedDiagram.of("X", longName, List.of(longName), LEGEND, false);
        assertThat(diagram.nodes().get(0).name()).hasSize(400);
        assertThat(diagram.nodes().get(0).lines()).hasSize(3);
    }

    @Test
    void theSameEntriesGiveTheSamePicture() {
        assertThat(diagram(8, false)).isEqualTo(diagram(8, false));
    }

    private static DiagramView diagram(int number, boolean rightToLeft) {
        Random random = new Random(number);
        List<Neighbour> neighbours =
                IntStream.range(0, number).mapToObj(i -> neighbour(random, i)).toList();
        Neighbour entry = neighbour(random, number);
        return RelatedDiagram.of("Picture", entry, neighbours, LEGEND, rightToLeft);
    }

    private static Neighbour neighbour(Random random, int i) {
        StringBuilder name = new StringBuilder();
        for (int word = random.nextInt(8); word >= 0; word--) {
            name.append("Mbkyordisg".repeat(3), 0, 1 + random.nextInt(28)).append(' ');
        }
        return new Neighbour(
                name.toString(), "", "e" + i + ".html", LEGEND.get(i % LEGEND.size()).kind());
    }

    /** Where a line starts (x, y), at which height it ends, and at which x. */
    private static double[] read(Edge edge) {
        Matcher parts = EDGE.matcher(edge.path());
        assertThat(parts.matches()).as(edge.path()).isTrue();
        double y = Double.parseDouble(parts.group(3)) + Double.parseDouble(parts.group(4));
        return new double[] {
            Double.parseDouble(parts.group(1)),
            Double.parseDouble(parts.group(2)),
            y,
            Double.parseDouble(parts.group(7))
        };
    }

    private static boolean apart(Node a, Node b) {
        return right(a) < left(b) || right(b) < left(a) || bottom(a) < top(b) || bottom(b) < top(a);
    }

    private static double left(Node node) {
        return Double.parseDouble(node.x());
    }

    private static double right(Node node) {
        return left(node) + Double.parseDouble(node.width());
    }

    private static double top(Node node) {
        return Double.parseDouble(node.y());
    }

    private static double bottom(Node node) {
        return top(node) + Double.parseDouble(node.height());
    }
}
