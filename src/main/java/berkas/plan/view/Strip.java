package berkas.plan.view;

import java.util.List;

/**
 * The whole timeline at a glance, with a mark for every event and every article.
 *
 * <p>Lengths across are percentages, so that the strip fits any width; lengths down are ems of its
 * text. There are either marks or, when these would be too many, columns.
 *
 * @param height of the drawing
 * @param axis distance of the axis from the top
 * @param labels distance of the labels' base line from the top
 * @param groups distance of the base line of the second row of labels from the top
 * @param names distance of the upper edge of the labels' row from the top
 * @param note how to read the scale; empty when it is even
 * @param bands the cells of the scale, from left to right; none when there is nothing to show
 * @param breaks middles of the breaks in the scale
 * @param callouts beside a single article
 * @param rows the same marks cell by cell, for narrow screens; cells without any have no row
 * @param legend the signs that occur, in words
 */
public record Strip(
        String height,
        String axis,
        String labels,
        String groups,
        String names,
        String note,
        List<Band> bands,
        List<String> breaks,
        List<Mark> marks,
        List<Column> columns,
        List<Callout> callouts,
        List<Row> rows,
        List<Legend> legend) {
    public static final Strip NONE =
            new Strip(
                    "", "", "", "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of());

    public Strip {
        bands = List.copyOf(bands);
        breaks = List.copyOf(breaks);
        marks = List.copyOf(marks);
        columns = List.copyOf(columns);
        callouts = List.copyOf(callouts);
        rows = List.copyOf(rows);
        legend = List.copyOf(legend);
    }

    /**
     * A cell of the scale.
     *
     * @param tinted whether it is drawn on a tint, to set it off from its neighbours
     * @param at where its label stands
     * @param label empty where there is no room for one
     * @param group the year of a month, the month of a day; empty where it is that of the label
     *     before
     * @param href its first event in the list; empty without any
     */
    public record Band(
            String x,
            String width,
            boolean tinted,
            String at,
            String label,
            String group,
            String href) {}

    /**
     * An event or an article.
     *
     * @param x its place, or its left end
     * @param y its middle
     * @param end its right end; as {@code x} for what stands at one place
     * @param hitX left edge of the area that can be pointed at, for what reaches over time
     * @param hitY upper edge of that area
     * @param hitWidth of that area
     * @param name when it was and what
     * @param entries ids of the entries it belongs to, with spaces between
     */
    public record Mark(
            Glyph glyph,
            String x,
            String y,
            String end,
            String hitX,
            String hitY,
            String hitWidth,
            String href,
            String name,
            String entries) {}

    /**
     * All that begins in one cell.
     *
     * @param number as shown
     * @param name when and how many, in words
     * @param numberY base line of the number
     * @param href the first year of it in the list
     * @param entries ids of the entries that anything in it belongs to, with spaces between
     */
    public record Column(
            String x,
            String width,
            String y,
            String height,
            String number,
            String at,
            String numberY,
            String href,
            String name,
            String entries) {}

    /**
     * Words beside a mark.
     *
     * @param x of the mark
     * @param y of the mark
     * @param side {@code to-left} or {@code to-right} of the mark
     * @param distance from the mark, in the units of signs
     */
    public record Callout(String x, String y, String side, String distance, String text) {}

    /**
     * A cell with its marks in order.
     *
     * @param marks empty when they would be too many
     * @param number how many, as shown
     * @param share of the fullest cell, for a bar instead of marks: a percentage
     * @param entries ids of the entries that anything in it belongs to, with spaces between
     */
    public record Row(
            String label,
            String href,
            List<Mark> marks,
            String number,
            String share,
            String entries) {}

    /** A sign and what it says. */
    public record Legend(Glyph glyph, String text) {}
}
