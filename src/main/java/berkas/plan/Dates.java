package berkas.plan;

import berkas.model.Edtf;
import berkas.model.Edtf.Bound;
import berkas.model.Edtf.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates as readers see them, and as machines read them. */
public final class Dates {
    /** Offsets with a name of their own. */
    private static final Map<ZoneOffset, String> ZONES = Map.of(ZoneOffset.UTC, "UTC");

    private final Ui ui;

    public Dates(Ui ui) {
        this.ui = ui;
    }

    /** The date in the interface's language, with what it leaves open said in words. */
    public String shown(Edtf date) {
        if (!date.isInterval()) {
            return shown(date.start());
        }
        if (date.start().isKnown() && date.end().isKnown()) {
            return ui.text("date.range", shown(date.start()), shown(date.end()));
        }
        return date.start().isKnown()
                ? ui.text(key("date.from", "date.unknownEnd", date.end()), shown(date.start()))
                : ui.text(key("date.until", "date.unknownStart", date.start()), shown(date.end()));
    }

    /** The value of a {@code datetime} attribute (HTML Standard, section 2.3.5); empty if none. */
    public static String machine(Edtf date) {
        Bound bound = date.start();
        boolean plain =
                !date.isInterval()
                        && bound.unspecifiedDigits() == 0
                        && !bound.isSeason()
                        && bound.month() != Bound.UNSPECIFIED
                        && bound.day() != Bound.UNSPECIFIED
                        && bound.year() > 0
                        && bound.year() <= 9999;
        return plain ? date.text().replaceFirst("[?~%]$", "") : "";
    }

    /** The year the date begins in, as a heading. */
    public String year(Edtf date) {
        Bound bound = date.start().isKnown() ? date.start() : date.end();
        return plainYear(bound);
    }

    private static String key(String open, String unknown, Bound bound) {
        return bound.kind() == Kind.OPEN ? open : unknown;
    }

    private String shown(Bound bound) {
        String text = bound.time() == null ? day(bound) : withTime(bound, bound.time());
        if (bound.approximate()) {
            text = ui.text("date.approximate", text);
        }
        return bound.uncertain() ? ui.text("date.uncertain", text) : text;
    }

    private String withTime(Bound bound, LocalTime time) {
        return ui.text("date.withTime", day(bound), time(time, bound.offset()));
    }

    /** A day and a time of it in a zone. */
    public String shown(OffsetDateTime moment) {
        String day = day(moment.toLocalDate());
        return ui.text("date.withTime", day, time(moment.toLocalTime(), moment.getOffset()));
    }

    /** A day. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(ui.text("date.day"), ui.locale()).format(day);
    }

    /** A time of day, with its zone if that is known. */
    public String time(LocalTime time, @Nullable ZoneOffset offset) {
        String shown = time(time);
        return offset == null ? shown : ui.text("date.zone", shown, zone(offset));
    }

    /** A time of day alone. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(ui.text("date.time"), ui.locale()).format(time);
    }

    /** A time zone by its distance from UTC. */
    public static String zone(ZoneOffset offset) {
        String id = ZONES.get(offset);
        return id != null ? id : "UTC" + offset.getId().replace("-", "−").replaceFirst(":00$", "");
    }

    private String day(Bound bound) {
        if (bound.isSeason()) {
            return ui.text("date.season." + bound.month(), plainYear(bound));
        }
        if (bound.hasDay() && bound.hasMonth()) {
            return format("date.day", bound, bound.day());
        }
        if (bound.hasMonth()) {
            String month = format("date.month", bound, 1);
            return bound.day() == Bound.UNSPECIFIED ? ui.text("date.unknownDay", month) : month;
        }
        return bound.month() == Bound.UNSPECIFIED
                ? ui.text("date.unknownMonth", plainYear(bound))
                : plainYear(bound);
    }

    private String format(String key, Bound bound, int day) {
        // The calendar year stands for itself only within java.time's range; far years have no
        // months.
        LocalDate date = LocalDate.of((int) bound.year(), bound.month(), day);
        return DateTimeFormatter.ofPattern(ui.text(key), ui.locale()).format(date);
    }

    private String plainYear(Bound bound) {
        if (bound.unspecifiedDigits() == 1) {
            return ui.text("date.decade", bound.year());
        }
        if (bound.unspecifiedDigits() > 1) {
            return ui.text("date.century", bound.year());
        }
        return year(bound.year());
    }

    /**
     * A year.
     *
     * @param year astronomical: 0 is 1 BCE
     */
    public String year(long year) {
        return year > 0 ? Long.toString(year) : ui.text("date.bce", Long.toString(1 - year));
    }
}
