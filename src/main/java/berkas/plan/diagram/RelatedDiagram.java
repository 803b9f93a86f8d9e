package berkas.plan.diagram;

import berkas.plan.view.DiagramView;
import berkas.plan.view.DiagramView.Edge;
import berkas.plan.view.DiagramView.Line;
import berkas.plan.view.DiagramView.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An entry on top and the entries around it below, in two columns, with lines between the columns
 * that lead to each.
 *
 * <p>As wide as the narrowest screens, so that words need not shrink there. Boxes are as high as
 * their words need, so none overlap.
 */
public final class RelatedDiagram {
    /** More in one picture could no longer be told apart at a glance. */
    private static final int MOST = 8;

    private static final double WIDTH = 344;
    private static final double BOX_WIDTH = 146;
    private static final double MIDDLE_WIDTH = 240;
    private static final double FONT = 14;
    private static final double LINE_HEIGHT = 18;
    private static final double PADDING = 11;
    private static final double LEAST_HEIGHT = 44;
    private static final int MOST_LINES = 3;
    private static final double GAP = 12;
    private static final double BELOW_MIDDLE = 24;

    /** Between lines that run side by side. */
    private static final double TRACK = 4;

    private static final double BEND = 6;

    private RelatedDiagram() {}

    /** An entry to be drawn; {@code kind} is that of the line to it. */
    public record Neighbour(String name, String language, String href, String kind) {}

    /**
     * The picture of an entry and its neighbours.
     *
     * @param neighbours the closest first; more than can be told apart are left out
     * @param legend the kinds of lines with their labels; those not drawn are left out
     */
    public static DiagramView of(
            String title,
            Neighbour entry,
            List<Neighbour> neighbours,
            List<DiagramView.Kind> legend,
            boolean rightToLeft) {
        List<Neighbour> closest = neighbours.stream().limit(MOST).toList();
        Box middle = Box.of(entry, (WIDTH - MIDDLE_WIDTH) / 2, .5, MIDDLE_WIDTH);
        List<Box> boxes = boxes(closest, middle.bottom() + BELOW_MIDDLE, rightToLeft);
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElse(middle.bottom());
        return new DiagramView(
                title,
                number(WIDTH),
                number(bottom + .5),
                middle.node(),
                boxes.stream().map(Box::node).toList(),
                edges(middle, boxes),
                legend.stream().filter(kind -> isDrawn(kind, closest)).toList());
    }

    private static boolean isDrawn(DiagramView.Kind kind, List<Neighbour> neighbours) {
        return neighbours.stream().anyMatch(neighbour -> neighbour.kind().equals(kind.kind()));
    }

    /** Row by row, in the order in which one reads. */
    private static List<Box> boxes(List<Neighbour> neighbours, double top, boolean rightToLeft) {
        List<Box> boxes = new ArrayList<>();
        double y = top;
        for (int i = 0; i < neighbours.size(); i += 2) {
            int end = Math.min(i + 2, neighbours.size());
            List<Box> row = row(neighbours.subList(i, end), y, rightToLeft);
            boxes.addAll(row);
            y = row.get(0).bottom() + GAP;
        }
        return boxes;
    }

    private static List<Box> row(List<Neighbour> neighbours, double y, boolean rightToLeft) {
        List<Box> row =
                IntStream.range(0, neighbours.size())
                        .mapToObj(i -> Box.of(neighbours.get(i), x(i, rightToLeft), y, BOX_WIDTH))
                        .toList();
        double height = row.stream().mapToDouble(Box::height).max().orElse(0);
        return row.stream().map(box -> box.ofHeight(height)).toList();
    }

    private static double x(int column, boolean rightToLeft) {
        boolean left = column == 0 != rightToLeft;
        return left ? .5 : WIDTH - BOX_WIDTH - .5;
    }

    /** The lowest boxes have the innermost lines, so that none cross. */
    private static List<Edge> edges(Box middle, List<Box> boxes) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            int inwards = (boxes.size() - 1 - i) / 2;
            edges.add(edge(middle, boxes.get(i), (inwards + .5) * TRACK));
        }
        return edges;
    }

    private static Edge edge(Box middle, Box box, double fromMiddle) {
        boolean left = box.x() < WIDTH / 2;
        double track = WIDTH / 2 + (left ? -fromMiddle : fromMiddle);
        double end = left ? box.x() + BOX_WIDTH : box.x();
        double y = box.y() + box.height() / 2;
        double bend = left ? -BEND : BEND;
        String path =
                "M"
                        + number(track)
                        + " "
                        + number(middle.bottom())
                        + "V"
                        + number(y - BEND)
                        + "q0 "
                        + number(BEND)
                        + " "
                        + number(bend)
                        + " "
                        + number(BEND)
                        + "H"
                        + number(end);
        return new Edge(box.of().kind(), path);
    }

    /** A box and the words in it. */
    private record Box(
            Neighbour of, List<String> lines, double x, double y, double width, double height) {
        static Box of(Neighbour of, double x, double y, double width) {
            List<String> lines =
                    Wrapping.lines(of.name(), (width - 2 * PADDING) / FONT, MOST_LINES);
            double words = lines.size() * LINE_HEIGHT + 2 * PADDING - 2;
            return new Box(of, lines, x, y, width, Math.max(LEAST_HEIGHT, words));
        }

        Box ofHeight(double other) {
            return new Box(of, lines, x, y, width, other);
        }

        double bottom() {
            return y + height;
        }

        Node node() {
            return new Node(
                    of.name(),
                    of.language(),
                    of.href(),
                    number(x),
                    number(y),
                    number(width),
                    number(height),
                    IntStream.range(0, lines.size()).mapToObj(this::line).toList());
        }

        private Line line(int i) {
            // Small letters stand a third of the font's size above the base line, on average.
            double first = y + height / 2 - (lines.size() - 1) * LINE_HEIGHT / 2 + FONT * .35;
            return new Line(number(x + width / 2), number(first + i * LINE_HEIGHT), lines.get(i));
        }
    }

    private static String number(double units) {
        double tenths = Math.round(units * 10) / 10.0;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
    }
}
