package berkas.plan.view;

import java.util.List;

/**
 * A small map that shows where a place lies. Coordinates are in the units of {@code width} and
 * {@code height}, y downwards; paths are values of {@code d} attributes, numbers of attributes of
 * their own.
 *
 * @param title what the picture shows, for those who do not see it
 * @param place in words; may be empty
 * @param coordinates in degrees
 * @param note how far the place is known; empty when exactly
 * @param sea the outline of what is shown of the Earth
 * @param parallel the line on which the place lies when only its latitude is known; else empty
 * @param rough whether the place lies somewhere near the mark or the line, and not on it
 * @param marks where the place lies; none when only its latitude is known
 * @param insets a globe that shows where on the Earth the map lies, or none
 * @param scales a bar that shows a length, or none
 */
public record MapView(
        String title,
        String place,
        String coordinates,
        String note,
        int width,
        int height,
        String sea,
        String land,
        String grid,
        String parallel,
        boolean rough,
        List<Mark> marks,
        List<Label> labels,
        List<Inset> insets,
        List<Scale> scales) {
    public MapView {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
        insets = List.copyOf(insets);
        scales = List.copyOf(scales);
    }

    /** The middle of the mark. */
    public record Mark(String x, String y) {}

    /**
     * Words on the map, beginning at a point.
     *
     * @param strong whether they name the line on which the place lies
     */
    public record Label(String x, String y, String text, boolean strong) {}

    /**
     * A globe.
     *
     * @param x of its middle
     * @param frame the outline of what the map shows
     */
    public record Inset(
            String x, String y, String radius, String land, String grid, String frame) {}

    /** A length on the map. */
    public record Scale(String path, String x, String y, String text) {}
}
