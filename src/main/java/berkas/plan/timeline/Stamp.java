package berkas.plan.timeline;

import berkas.model.Edtf.Bound;
import berkas.model.Moment;
import java.time.LocalTime;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A moment by the calendar as written, whatever the time zone.
 *
 * @param year astronomical: 0 is 1 BCE
 * @param month 1 to 12
 * @param day 1 to 31
 * @param part of the day that has passed, 0 to 1 (the end of the day)
 */
record Stamp(long year, int month, int day, double part) implements Comparable<Stamp> {
    private static final int SECONDS_A_DAY = 24 * 60 * 60;

    private static final Comparator<Stamp> ORDER =
            Comparator.comparingLong(Stamp::year)
                    .thenComparingInt(Stamp::month)
                    .thenComparingInt(Stamp::day)
                    .thenComparingDouble(Stamp::part);

    /** The first moment that the date can mean. */
    static Stamp first(Bound bound) {
        return of(bound.earliest(), bound.time(), 0);
    }

    /** The last moment that the date can mean; of a time, the time itself. */
    static Stamp last(Bound bound) {
        return of(bound.latest(), bound.time(), 1);
    }

    private static Stamp of(Moment moment, @Nullable LocalTime time, double otherwise) {
        double part = time == null ? otherwise : (double) time.toSecondOfDay() / SECONDS_A_DAY;
        return new Stamp(moment.year(), moment.month(), moment.day(), part);
    }

    /** How much of the month has passed, 0 to 1. */
    double ofMonth() {
        return (day - 1 + part) / Month.of(month).length(isLeapYear());
    }

    /** How much of the year has passed, 0 to 1. */
    double ofYear() {
        int before = Month.of(month).firstDayOfYear(isLeapYear()) - 1;
        return (before + day - 1 + part) / (isLeapYear() ? 366 : 365);
    }

    private boolean isLeapYear() {
        return IsoChronology.INSTANCE.isLeapYear(year);
    }

    @Override
    public int compareTo(Stamp other) {
        return ORDER.compare(this, other);
    }
}
