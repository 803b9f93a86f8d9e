package berkas.plan.timeline;

import berkas.plan.Dates;
import berkas.plan.Ui;
import berkas.plan.timeline.Scale.Segment;
import berkas.plan.view.Strip;
import berkas.plan.view.Strip.Band;
import java.util.List;

/** Lays out the strip: events above the axis, articles below it, then the names of the cells. */
public final class StripPlan {
    /** Above this, columns take the place of marks. */
    static final int MOST_LANES = 8;

    /** More marks nobody would walk along by keyboard. */
    static final int MOST_MARKS = 120;

    private StripPlan() {}

    /**
     * The strip of what is in the list.
     *
     * @param all in the list's order
     * @param rightToLeft whether later is further left
     */
    public static Strip of(Ui ui, Dates dates, boolean rightToLeft, List<Dated> all) {
        if (all.isEmpty()) {
            return Strip.NONE;
        }
        Scale scale = Scale.of(all.stream().map(dated -> Extent.of(dated.date())).toList());
        AxisWords words = new AxisWords(ui, dates, scale.unit());
        return strip(new Drawing(ui, scale, words, new Across(rightToLeft), all));
    }

    private static Strip strip(Drawing drawing) {
        StripMarks marks = StripMarks.of(drawing);
        boolean single = marks.events().height() <= MOST_LANES && marks.size() <= MOST_MARKS;
        List<Band> bands = StripBands.of(drawing);
        Heights heights =
                new Heights(
                        single ? marks.events().height() : MOST_LANES,
                        marks.articles().height(),
                        bands.stream().anyMatch(band -> !band.group().isEmpty()));
        StripCells cells = new StripCells(drawing, marks.gathered());
        return new Strip(
                Lengths.em(heights.all()),
                Lengths.em(heights.axis()),
                Lengths.em(heights.label()),
                Lengths.em(heights.group()),
                Lengths.em(heights.names()),
                note(drawing),
                bands,
                breaks(drawing),
                marks.marks(heights, single),
                single ? List.of() : cells.columns(heights),
                marks.callouts(heights),
                cells.rows(single),
                StripLegend.of(drawing));
    }

    private static List<String> breaks(Drawing drawing) {
        return drawing.scale().segments().stream()
                .filter(Segment::isBreak)
                .map(segment -> drawing.across().at(Spot.inset(segment.middle())))
                .toList();
    }

    private static String note(Drawing drawing) {
        boolean even =
                drawing.scale().segments().stream()
                                .filter(segment -> !segment.isBreak())
                                .mapToLong(segment -> Math.round(segment.width() * 10_000))
                                .distinct()
                                .count()
                        == 1;
        return even ? "" : drawing.ui().text("events.uneven");
    }
}
