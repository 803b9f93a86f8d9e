package berkas.plan.timeline;

import berkas.model.Edtf;
import berkas.model.Edtf.Bound;

/**
 * What a date covers, and how well its sides are known.
 *
 * @param first the first moment it can mean; where a side is open or unknown, that of the other
 * @param last not before {@code first}
 */
record Extent(Kind kind, Stamp first, Stamp last, Side start, Side end) {
    /** How a date relates to the time it covers. */
    enum Kind {
        /** It is one day, or a time of it. */
        POINT,
        /** It lies somewhere in there: a month, a year, a season, unspecified digits. */
        WITHIN,
        /** It lasted so long: an interval. */
        SPAN
    }

    /** What is known of a side. */
    enum Side {
        SURE,
        UNCERTAIN,
        APPROXIMATE,
        /** Uncertain and approximate. */
        VAGUE,
        OPEN,
        UNKNOWN;

        static Side of(Bound bound) {
            return switch (bound.kind()) {
                case OPEN -> OPEN;
                case UNKNOWN -> UNKNOWN;
                case KNOWN -> qualified(bound.uncertain(), bound.approximate());
            };
        }

        private static Side qualified(boolean uncertain, boolean approximate) {
            if (uncertain) {
                return approximate ? VAGUE : UNCERTAIN;
            }
            return approximate ? APPROXIMATE : SURE;
        }

        boolean isUncertain() {
            return this == UNCERTAIN || this == VAGUE;
        }

        boolean isApproximate() {
            return this == APPROXIMATE || this == VAGUE;
        }
    }

    static Extent of(Edtf date) {
        Bound start = date.start().isKnown() ? date.start() : date.end();
        Bound end = date.end().isKnown() ? date.end() : date.start();
        return new Extent(
                kind(date),
                Stamp.first(start),
                Stamp.last(end),
                Side.of(date.start()),
                Side.of(date.end()));
    }

    private static Kind kind(Edtf date) {
        if (date.isInterval()) {
            return Kind.SPAN;
        }
        return date.start().hasMonth() && date.start().hasDay() ? Kind.POINT : Kind.WITHIN;
    }
}
