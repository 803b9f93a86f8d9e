package berkas.plan.view;

import java.util.List;

/**
 * A picture of an entry and the entries around it. Coordinates are in the units of {@code width}
 * and {@code height}, y downwards.
 *
 * @param title what the picture shows, for those who do not see it
 * @param middle the entry itself; leads nowhere
 * @param nodes the entries around it, the closest first
 * @param legend the kinds of lines there are, each once
 */
public record DiagramView(
        String title,
        String width,
        String height,
        Node middle,
        List<Node> nodes,
        List<Edge> edges,
        List<Kind> legend) {
    public DiagramView {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        legend = List.copyOf(legend);
    }

    /**
     * An entry in its box.
     *
     * @param name in full, also where the lines shorten it
     * @param language of the name if it is not the page's; else empty
     */
    public record Node(
            String name,
            String language,
            String href,
            String x,
            String y,
            String width,
            String height,
            List<Line> lines) {
        public Node {
            lines = List.copyOf(lines);
        }
    }

    /** A line of a name, its middle at a point of the base line. */
    public record Line(String x, String y, String text) {}

    /** A line between the entry and another. */
    public record Edge(String kind, String path) {}

    /** What a kind of line means. */
    public record Kind(String kind, String label) {}
}
