package berkas.model;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date in the Extended Date/Time Format, levels 0 and 1 (ISO 8601-2:2019, annex A).
 *
 * <p>Dates sort by their earliest moment, then by their latest, then by their text. See {@link
 * Moment} for dates with and without times.
 *
 * @param text exactly as written
 * @param start the date itself, or the first side of an interval
 * @param end the date itself, or the second side of an interval
 * @param isInterval whether two sides are written
 */
public record Edtf(String text, Bound start, Bound end, boolean isInterval)
        implements Comparable<Edtf> {
    private static final Comparator<Edtf> ORDER =
            Comparator.comparing(Edtf::earliest)
                    .thenComparing(Edtf::latest)
                    .thenComparing(Edtf::text);

    /**
     * The date, if the text is one of level 0 or 1 and exists in the calendar.
     *
     * <p>Refused: everything of level 2, an interval that ends before it starts or has no date on
     * either side, leap seconds, years of more than 18 digits, offsets beyond 18 hours.
     */
    public static Optional<Edtf> parse(String text) {
        return EdtfParser.parse(text);
    }

    /** The first moment; of an interval of unknown start the first moment of its end. */
    public Moment earliest() {
        return start.kind() == Kind.UNKNOWN ? end.earliest() : start.earliest();
    }

    /** The last moment; of an interval of unknown end the last moment of its start. */
    public Moment latest() {
        return end.kind() == Kind.UNKNOWN ? start.latest() : end.latest();
    }

    @Override
    public int compareTo(Edtf other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }

    /** What stands on a side of an interval. */
    public enum Kind {
        /** A date. */
        KNOWN,
        /** {@code ..}: the interval has no bound on this side. */
        OPEN,
        /** Nothing: the bound is not known. */
        UNKNOWN
    }

    /**
     * One date, with all it leaves open.
     *
     * @param year astronomical: 0 is 1 BCE; unspecified digits are 0
     * @param unspecifiedDigits how many digits of the year are {@code X}: 1 in {@code 201X}
     * @param month 1 to 12; a season 21 (spring) to 24 (winter); 0 when not given; {@link
     *     #UNSPECIFIED}
     * @param day 1 to 31; 0 when not given; {@link #UNSPECIFIED}
     * @param time given only with a day
     * @param offset given only with a time; {@code null} for local time
     * @param uncertain {@code ?} or {@code %}
     * @param approximate {@code ~} or {@code %}
     */
    public record Bound(
            Kind kind,
            long year,
            int unspecifiedDigits,
            int month,
            int day,
            @Nullable LocalTime time,
            @Nullable ZoneOffset offset,
            boolean uncertain,
            boolean approximate) {
        /** The month or day written {@code XX}: there is one, but which is not said. */
        public static final int UNSPECIFIED = -1;

        /** The side written {@code ..}. */
        static final Bound OPEN = none(Kind.OPEN);

        /** The side left empty. */
        static final Bound UNKNOWN = none(Kind.UNKNOWN);

        private static Bound none(Kind kind) {
            return new Bound(kind, 0, 0, 0, 0, null, null, false, false);
        }

        public boolean isKnown() {
            return kind == Kind.KNOWN;
        }

        /** Whether {@link #month} is a season. */
        public boolean isSeason() {
            return month > 12;
        }

        /** Whether {@link #month} is a month of the calendar. */
        public boolean hasMonth() {
            return month > 0 && month <= 12;
        }

        public boolean hasDay() {
            return day > 0;
        }

        /** The first moment it can mean; {@link Moment#MIN} when it is not a date. */
        public Moment earliest() {
            return isKnown() ? knownEarliest() : Moment.MIN;
        }

        /** The last moment it can mean; {@link Moment#MAX} when it is not a date. */
        public Moment latest() {
            return isKnown() ? knownLatest() : Moment.MAX;
        }

        private Moment knownEarliest() {
            if (time != null) {
                return at(time);
            }
            int first = hasMonth() ? month : isSeason() ? seasonStart() : 1;
            return Moment.startOf(year < 0 ? year - spread() : year, first, Math.max(1, day));
        }

        private Moment knownLatest() {
            if (time != null) {
                return at(time);
            }
            if (isSeason()) {
                return seasonEnd();
            }
            long last = year < 0 ? year : year + spread();
            int lastMonth = hasMonth() ? month : 12;
            return hasDay() ? Moment.endOf(last, lastMonth, day) : Moment.endOf(last, lastMonth);
        }

        private Moment at(LocalTime known) {
            int shift = offset == null ? 0 : offset.getTotalSeconds();
            return new Moment(year, month, day, known.toSecondOfDay() - shift);
        }

        /** How many years more the unspecified digits can mean. */
        private long spread() {
            return unspecifiedDigits == 0 ? 0 : unspecifiedDigits == 1 ? 9 : 99;
        }

        /** Level 1 seasons belong to no hemisphere; they sort as those of the northern one. */
        private int seasonStart() {
            return (month - 20) * 3;
        }

        private Moment seasonEnd() {
            int last = seasonStart() + 2;
            return last > 12 ? Moment.endOf(year + 1, last - 12) : Moment.endOf(year, last);
        }
    }
}
