package berkas.plan.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cell of the scale stands for: a day, a month, or a number of years.
 *
 * @param years how many, when {@code step} is {@link Step#YEARS}; else 1
 */
record Unit(Step step, long years) {
    /** How the calendar is cut. */
    enum Step {
        DAY,
        MONTH,
        YEARS
    }

    /** Beyond this many years from 0, days and months are neither counted nor called by name. */
    private static final long NEAR = 999_999;

    /** From days to a quintillion years: as far as dates can be written. */
    static final List<Unit> ALL = all();

    private static List<Unit> all() {
        List<Unit> units = new ArrayList<>();
        units.add(new Unit(Step.DAY, 1));
        units.add(new Unit(Step.MONTH, 1));
        long power = 1;
        for (int digits = 0; digits < 18; digits++, power *= 10) {
            units.add(new Unit(Step.YEARS, power));
            units.add(new Unit(Step.YEARS, 2 * power));
            units.add(new Unit(Step.YEARS, 5 * power));
        }
        units.add(new Unit(Step.YEARS, power));
        return List.copyOf(units);
    }

    /** Whether cells can be told for the moment. */
    boolean reaches(Stamp stamp) {
        return step == Step.YEARS || Math.abs(stamp.year()) <= NEAR;
    }

    /** The number of the cell; later moments have higher ones, neighbours differ by 1. */
    long cell(Stamp stamp) {
        return switch (step) {
            case DAY -> LocalDate.of((int) stamp.year(), stamp.month(), stamp.day()).toEpochDay();
            case MONTH -> stamp.year() * 12 + stamp.month() - 1;
            case YEARS -> Math.floorDiv(stamp.year(), years);
        };
    }

    /** How much of its cell has passed, 0 to 1. */
    double part(Stamp stamp) {
        return switch (step) {
            case DAY -> stamp.part();
            case MONTH -> stamp.ofMonth();
            case YEARS -> (Math.floorMod(stamp.year(), years) + stamp.ofYear()) / years;
        };
    }
}
