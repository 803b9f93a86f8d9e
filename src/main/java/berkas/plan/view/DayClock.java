package berkas.plan.view;

import java.util.List;

/**
 * A day hour by hour. Lengths across are percentages.
 *
 * @param zones scales of the clock times of each time zone; the first is that of the lines
 * @param lines of the hours
 * @param rows events in the order in which they happened; one a line, so that no label meets
 *     another
 * @param untimed what happened on the day at no known hour
 * @param note how to read it
 */
public record DayClock(
        List<Zone> zones, List<String> lines, List<Row> rows, List<Row> untimed, String note) {
    public static final DayClock NONE =
            new DayClock(List.of(), List.of(), List.of(), List.of(), "");

    public DayClock {
        zones = List.copyOf(zones);
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
        untimed = List.copyOf(untimed);
    }

    /** A time zone and its clock times. */
    public record Zone(String label, List<Tick> ticks) {}

    /** A clock time at its place. */
    public record Tick(String x, String label) {}

    /**
     * An event of the day.
     *
     * @param time as written, with its zone; of an untimed event its date
     * @param onAxis the same in the zone of the lines; empty if that is as written
     * @param label what an article's row is; empty for an event
     * @param x its place; empty for an untimed event
     * @param gap how long after the event before, in words; empty for the first
     * @param gapHeight of the way down to it on narrow screens, in ems
     */
    public record Row(
            Glyph glyph,
            String href,
            String time,
            String onAxis,
            String label,
            String title,
            String language,
            String x,
            String gap,
            String gapHeight,
            String entries) {}
}
