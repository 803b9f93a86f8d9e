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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as readers see them, and as machines read them. */
public final class Dates {
    /** Offsets with a name of their own. */
    private static final Map<ZoneOffset, String> ZONES = Map.of(ZoneOffset.UTC, "UTC");

    private static final int FOUR_DIGITS = 1000;
    private static final Pattern YEAR = Pattern.compile("('[^']*')|[uy]+");

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
            return ui.text("date.range", shown(date.start()), end(date));
        }
        return date.start().isKnown()
                ? ui.text(key("date.from", "date.unknownEnd", date.end()), shown(date.start()))
                : ui.text(key("date.until", "date.unknownStart", date.start()), shown(date.end()));
    }

    /** The end of an interval, which says its era where the beginning has another. */
    private String end(Edtf date) {
        String end = shown(date.end());
        boolean otherEra = date.start().year() <= 0 && date.end().year() > 0;
        return otherEra ? ui.text("date.ce", end) : end;
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
        return formatted("date.day", day);
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
        return formatted(key, date);
    }

    private String formatted(String key, LocalDate date) {
        String pattern = ui.text(key);
        int year = date.getYear();
        String shown = year >= FOUR_DIGITS ? pattern : withYear(pattern, year(year));
        return DateTimeFormatter.ofPattern(shown, ui.locale()).format(date);
    }

    /** A pattern that has a year in words where it had one in digits; what it quotes stays. */
    private static String withYear(String pattern, String year) {
        String quoted = "'" + year.replace("'", "''") + "'";
        return YEAR.matcher(pattern)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        found.group(1) == null ? quoted : found.group()));
    }

    private String plainYear(Bound bound) {
        if (bound.unspecifiedDigits() == 0) {
            return year(bound.year());
        }
        // Before the year 1, people count other tens and hundreds of years than the notation does.
        if (bound.year() <= 0) {
            return ui.text(
                    "date.range", year(bound.earliest().year()), year(bound.latest().year()));
        }
        return ui.text(
                bound.unspecifiedDigits() == 1 ? "date.decade" : "date.century", bound.year());
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
