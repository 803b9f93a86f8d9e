package berkas.plan.timeline;

/** Places across the drawing, for either direction of writing. */
record Across(boolean rightToLeft) {
    /** A place, given from the side where time begins. */
    String at(double place) {
        return Lengths.percent(rightToLeft ? 1 - place : place);
    }

    /** The left edge of a stretch. */
    String left(double start, double end) {
        return at(rightToLeft ? end : start);
    }

    String right(double start, double end) {
        return at(rightToLeft ? start : end);
    }

    static String width(double start, double end) {
        return Lengths.percent(end - start);
    }
}
