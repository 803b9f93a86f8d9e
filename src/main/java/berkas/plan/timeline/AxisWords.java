package berkas.plan.timeline;

import berkas.plan.Dates;
import berkas.plan.Ui;
import berkas.plan.timeline.Scale.Segment;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What the cells of a scale are called. */
final class AxisWords {
    private final Ui ui;
    private final Dates dates;
    private final Unit unit;

    AxisWords(Ui ui, Dates dates, Unit unit) {
        this.ui = ui;
        this.dates = dates;
        this.unit = unit;
    }

    /** The name of a cell within its group: a day's number, a month's short name, a first year. */
    String label(long cell) {
        return switch (unit.step()) {
            case DAY -> Integer.toString(day(cell).getDayOfMonth());
            case MONTH -> format("date.axis.month", month(cell));
            case YEARS -> year(cell);
        };
    }

    /** The month of a day, the year of a month; empty for years. */
    String group(long cell) {
        return switch (unit.step()) {
            case DAY -> format("date.axis.group", day(cell));
            case MONTH -> dates.year(Math.floorDiv(cell, 12));
            case YEARS -> "";
        };
    }

    /** All of a segment, in full: {@code 2020–2022}. */
    String span(Segment segment) {
        String first = first(segment.first());
        String last = last(segment.last());
        return first.equals(last) ? first : ui.text("date.range", first, last);
    }

    private String first(long cell) {
        return switch (unit.step()) {
            case DAY -> format("date.day", day(cell));
            case MONTH -> format("date.month", month(cell));
            case YEARS -> year(cell);
        };
    }

    private String last(long cell) {
        boolean years = unit.step() == Unit.Step.YEARS;
        return years ? dates.year(cell * unit.years() + unit.years() - 1) : first(cell);
    }

    private String year(long cell) {
        return dates.year(cell * unit.years());
    }

    private String format(String key, LocalDate date) {
        return DateTimeFormatter.ofPattern(ui.text(key), ui.locale()).format(date);
    }

    private static LocalDate day(long cell) {
        return LocalDate.ofEpochDay(cell);
    }

    private static LocalDate month(long cell) {
        int year = (int) Math.floorDiv(cell, 12);
        return LocalDate.of(year, Math.floorMod(cell, 12) + 1, 1);
    }
}
