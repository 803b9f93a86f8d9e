package berkas.model;

import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Comparator;

/**
 * A place on the time line, for sorting: the first or the last moment of an {@link Edtf} date.
 *
 * <p>Moments compare by the date as written; on one date the moment before all times comes first,
 * then times in the order in which they happened (a time without an offset counts as UTC), then the
 * moment after all times. The date goes before the instant, because readers see the date, and
 * because nothing else is an order once dates without times and times at far offsets meet. Dates of
 * the proleptic Gregorian calendar of ISO 8601; any year a {@code long} holds.
 *
 * @param year astronomical: 0 is 1 BCE
 * @param month 1 to 12
 * @param day 1 to 31
 * @param second seconds from the date's midnight in UTC, negative east of Greenwich early in the
 *     day; {@link #BEFORE_TIMES} and {@link #AFTER_TIMES} for a date without a time
 */
public record Moment(long year, int month, int day, int second) implements Comparable<Moment> {
    /** Sorts a date without a time before the times on it. */
    static final int BEFORE_TIMES = Integer.MIN_VALUE;

    /** Sorts the end of a date after the times on it. */
    static final int AFTER_TIMES = Integer.MAX_VALUE;

    /** Before every date. */
    public static final Moment MIN = new Moment(Long.MIN_VALUE, 1, 1, BEFORE_TIMES);

    /** After every date. */
    public static final Moment MAX = new Moment(Long.MAX_VALUE, 12, 31, AFTER_TIMES);

    private static final Comparator<Moment> ORDER =
            Comparator.comparingLong(Moment::year)
                    .thenComparingInt(Moment::month)
                    .thenComparingInt(Moment::day)
                    .thenComparingInt(Moment::second);

    /** The start of a day. */
    static Moment startOf(long year, int month, int day) {
        return new Moment(year, month, day, BEFORE_TIMES);
    }

    /** The end of a day. */
    static Moment endOf(long year, int month, int day) {
        return new Moment(year, month, day, AFTER_TIMES);
    }

    /** The end of a month. */
    static Moment endOf(long year, int month) {
        return endOf(year, month, lengthOfMonth(year, month));
    }

    /** How many days the month has, leap years of any {@code long} year considered. */
    static int lengthOfMonth(long year, int month) {
        return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
