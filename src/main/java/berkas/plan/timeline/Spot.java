package berkas.plan.timeline;

import berkas.plan.timeline.Extent.Kind;
import berkas.plan.timeline.Extent.Side;

/**
 * Where a mark stands on the strip: 0 to 1 of its width, its margins included.
 *
 * @param start of what is drawn
 * @param end of what is drawn; {@code start} for what stands at one place
 * @param room what it keeps free of others, and where it can be pointed at
 */
record Spot(double start, double end, Lanes.Room room) {
    /** The narrowest strip, in ems of its text: rooms are wider, never narrower, than needed. */
    static final double WIDTH = 60;

    /** The side of the square that a mark can be pointed at: 24 pixels at the usual size. */
    static final double TARGET = 1.85;

    /** Left free on both sides, for marks on the edges and for arrows. */
    private static final double MARGIN = 1.4 / WIDTH;

    /** What is shorter could not be told from a point. */
    private static final double SHORTEST = 1.2 / WIDTH;

    /** The arrow of an open end, the dots of an unknown one. */
    private static final double TAIL = 1.1 / WIDTH;

    /** A place on the scale, margins included. */
    static double inset(double at) {
        return MARGIN + at * (1 - 2 * MARGIN);
    }

    static Spot of(Scale scale, Extent extent, boolean published) {
        double first = inset(scale.at(extent.first()));
        double last = inset(scale.at(extent.last()));
        return published || extent.kind() == Kind.POINT
                ? point((first + last) / 2)
                : reaching(first, last, extent);
    }

    /** The middle of a cell, for what stands for all in it. */
    static Spot middle(Scale.Segment segment) {
        return point(inset(segment.middle()));
    }

    private static Spot point(double at) {
        return new Spot(at, at, room(at, at));
    }

    private static Spot reaching(double first, double last, Extent extent) {
        double more = Math.max(0, SHORTEST - (last - first)) / 2;
        double start = first - more;
        double end = last + more;
        return new Spot(start, end, room(start - tail(extent.start()), end + tail(extent.end())));
    }

    private static double tail(Side side) {
        return switch (side) {
            case OPEN, UNKNOWN -> TAIL;
            case APPROXIMATE, VAGUE, UNCERTAIN -> TAIL / 2;
            case SURE -> 0;
        };
    }

    private static Lanes.Room room(double start, double end) {
        double more = Math.max(0.3 * TARGET / WIDTH, (TARGET / WIDTH - (end - start)) / 2);
        return new Lanes.Room(start - more, end + more);
    }
}
