package berkas.plan.timeline;

/**
 * How far down the parts of the strip stand, in ems.
 *
 * @param lanesAbove of events
 * @param lanesBelow of articles
 * @param grouped whether cells have a second line of names
 */
record Heights(int lanesAbove, int lanesBelow, boolean grouped) {
    private static final double TOP = 0.4;
    private static final double GAP = 0.25;
    private static final double LINE = 1.3;

    double axis() {
        return TOP + lanesAbove * Spot.TARGET + GAP;
    }

    /** The middle of a lane of events. */
    double above(int lane) {
        return axis() - GAP - (lane + 0.5) * Spot.TARGET;
    }

    /** The middle of a lane of articles. */
    double below(int lane) {
        return axis() + GAP + (lane + 0.5) * Spot.TARGET;
    }

    /** The upper edge of the names of the cells. */
    double names() {
        return axis() + GAP + lanesBelow * Spot.TARGET;
    }

    double label() {
        return names() + LINE;
    }

    double group() {
        return label() + LINE;
    }

    double all() {
        return (grouped ? group() : label()) + LINE / 2;
    }

    /** The height of a column of a share of the highest, and of nothing else. */
    double column(double share) {
        return Math.max(0.2, share * (lanesAbove - 1) * Spot.TARGET);
    }
}
