package berkas.plan.timeline;

import berkas.model.Edtf;
import berkas.model.Edtf.Bound;
import berkas.plan.Dates;
import berkas.plan.Ui;
import berkas.plan.view.DayClock;
import berkas.plan.view.DayClock.Row;
import berkas.plan.view.DayClock.Tick;
import berkas.plan.view.DayClock.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Lays out a day hour by hour: events at the moment they happened, whatever zone they name. */
public final class ClockPlan {
    /** Scales of more zones would say less, not more. */
    private static final int MOST_ZONES = 3;

    /** Of the width of the scale, on either side: for marks and names at its ends. */
    private static final double MARGIN = 0.03;

    private final Ui ui;
    private final Dates dates;
    private final LocalDate day;
    private final Across across;
    private final List<Dated> timed;
    private final TimeZones zones;
    private final Hours hours;

    private ClockPlan(Ui ui, Dates dates, LocalDate day, Across across, List<Dated> timed) {
        this.ui = ui;
        this.dates = dates;
        this.day = day;
        this.across = across;
        this.zones = TimeZones.of(timed);
        this.timed = timed.stream().sorted(Comparator.comparingLong(zones::second)).toList();
        this.hours =
                Hours.of(
                        zones.second(this.timed.get(0)),
                        zones.second(this.timed.get(timed.size() - 1)),
                        zones.main().getTotalSeconds());
    }

    /** Whether a date has a time of day. */
    public static boolean isTimed(Edtf date) {
        return !date.isInterval() && date.start().time() != null;
    }

    /**
     * A day hour by hour.
     *
     * @param all what is on the day, in the list's order, with at least one time
     * @param around intervals listed elsewhere in which the day lies
     * @param rightToLeft whether later is further left
     */
    public static DayClock of(
            Ui ui,
            Dates dates,
            LocalDate day,
            List<Dated> all,
            List<Dated> around,
            boolean rightToLeft) {
        List<Dated> timed = all.stream().filter(dated -> isTimed(dated.date())).toList();
        List<Dated> untimed = new ArrayList<>(around);
        all.stream().filter(dated -> !isTimed(dated.date())).forEach(untimed::add);
        return new ClockPlan(ui, dates, day, new Across(rightToLeft), timed).clock(untimed);
    }

    private DayClock clock(List<Dated> untimed) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < timed.size(); i++) {
            long since = i == 0 ? -1 : second(i) - second(i - 1);
            rows.add(row(timed.get(i), second(i), since));
        }
        return new DayClock(
                scales(),
                hours.lines().stream().map(this::x).toList(),
                rows,
                untimed.stream().map(this::untimed).toList(),
                note());
    }

    private long second(int index) {
        return zones.second(timed.get(index));
    }

    private String x(long second) {
        return across.at(MARGIN + hours.at(second) * (1 - 2 * MARGIN));
    }

    private List<Zone> scales() {
        return zones.known().isEmpty()
                ? List.of(scale(ZoneOffset.UTC, ui.text("events.localTime")))
                : zones.known().stream()
                        .limit(MOST_ZONES)
                        .map(zone -> scale(zone, Dates.zone(zone)))
                        .toList();
    }

    private Zone scale(ZoneOffset zone, String label) {
        return new Zone(
                label,
                hours.lines().stream()
                        .map(line -> new Tick(x(line), clockTime(line, zone)))
                        .toList());
    }

    /** Marked as timetables mark the next day and the day before. */
    private String clockTime(long second, ZoneOffset zone) {
        OffsetDateTime time = Instant.ofEpochSecond(second).atOffset(zone);
        int days = time.toLocalDate().compareTo(day);
        String mark = days == 0 ? "" : days > 0 ? "\u207A\u00B9" : "\u207B\u00B9";
        return dates.time(time.toLocalTime()) + mark;
    }

    private Row row(Dated dated, long second, long since) {
        Bound bound = dated.date().start();
        String time = dates.time(Objects.requireNonNull(bound.time()), bound.offset());
        return new Row(
                Glyphs.of(dated, across.rightToLeft()),
                dated.href(),
                time,
                onAxis(bound, second),
                label(dated),
                dated.title(),
                dated.language(),
                x(second),
                since < 0 ? "" : later(since),
                Lengths.em(Math.min(9, 1.5 + since / 3600.0 * 1.3)),
                dated.entries());
    }

    private String label(Dated dated) {
        return dated.published() ? ui.text("events.legend.published") : "";
    }

    private String onAxis(Bound bound, long second) {
        if (bound.offset() == null || bound.offset().equals(zones.main())) {
            return "";
        }
        OffsetDateTime time = Instant.ofEpochSecond(second).atOffset(zones.main());
        return time.toLocalDate().equals(day)
                ? dates.time(time.toLocalTime(), zones.main())
                : dates.shown(time);
    }

    private String later(long seconds) {
        long minutes = Math.round(seconds / 60.0);
        long hoursLater = minutes / 60;
        long rest = minutes % 60;
        if (minutes == 0) {
            return ui.text("events.sameTime");
        }
        if (hoursLater == 0) {
            return ui.text("events.minutesLater", rest);
        }
        return rest == 0
                ? ui.text("events.hoursLater", hoursLater)
                : ui.text("events.hoursAndMinutesLater", hoursLater, rest);
    }

    private Row untimed(Dated dated) {
        return new Row(
                Glyphs.of(dated, across.rightToLeft()),
                dated.href(),
                dates.shown(dated.date()),
                "",
                label(dated),
                dated.title(),
                dated.language(),
                "",
                "",
                "",
                dated.entries());
    }

    private String note() {
        String zone = zones.known().isEmpty() ? "" : Dates.zone(zones.main());
        if (zone.isEmpty()) {
            return ui.text("events.clock.local");
        }
        return zones.isLocal()
                ? ui.text("events.clock.mixed", zone)
                : zones.known().size() == 1
                        ? ui.text("events.clock.one", zone)
                        : ui.text("events.clock.zones");
    }
}
