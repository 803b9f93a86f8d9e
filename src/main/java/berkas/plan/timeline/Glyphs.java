package berkas.plan.timeline;

import berkas.plan.timeline.Extent.Kind;
import berkas.plan.timeline.Extent.Side;
import berkas.plan.view.Glyph;

/** Which sign a date has. */
public final class Glyphs {
    /** The publication of an article. */
    static final Glyph PUBLISHED = new Glyph("m-published", "published", "", "", "");

    /** Cells left out of the scale. */
    static final Glyph BREAK = new Glyph("m-break", "break", "", "", "");

    private Glyphs() {}

    /** The sign of an event or an article. */
    public static Glyph of(Dated dated, boolean rightToLeft) {
        return dated.published() ? PUBLISHED : of(Extent.of(dated.date()), rightToLeft);
    }

    /**
     * The sign of what a date covers.
     *
     * @param rightToLeft whether later is further left
     */
    static Glyph of(Extent extent, boolean rightToLeft) {
        return extent.kind() == Kind.POINT ? point(extent.start()) : reaching(extent, rightToLeft);
    }

    private static Glyph point(Side side) {
        return new Glyph(
                "m-point",
                "point" + qualifiers(side),
                side.isApproximate() ? "m-halo" : "",
                "",
                "");
    }

    private static Glyph reaching(Extent extent, boolean rightToLeft) {
        boolean within = extent.kind() == Kind.WITHIN;
        String first = end(extent.start(), within, rightToLeft ? "right" : "left");
        String last = end(extent.end(), within, rightToLeft ? "left" : "right");
        return new Glyph(
                "",
                within ? "within" + qualifiers(extent.start()) : "span",
                "",
                rightToLeft ? last : first,
                rightToLeft ? first : last);
    }

    private static String qualifiers(Side side) {
        return (side.isUncertain() ? " uncertain" : "")
                + (side.isApproximate() ? " approximate" : "");
    }

    private static String end(Side side, boolean within, String direction) {
        return switch (side) {
            case SURE -> within ? "e-tick" : "";
            case UNCERTAIN -> "e-ring";
            case APPROXIMATE -> within ? "e-tick" : "e-soft-" + direction;
            case VAGUE -> "e-ring-dashed";
            case OPEN -> "e-open-" + direction;
            case UNKNOWN -> "e-unknown-" + direction;
        };
    }
}
