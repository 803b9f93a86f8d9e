package berkas.plan.timeline;

import berkas.plan.timeline.Extent.Kind;
import berkas.plan.timeline.Extent.Side;
import berkas.plan.timeline.Scale.Segment;
import berkas.plan.view.Glyph;
import berkas.plan.view.Strip.Legend;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The signs that occur, in words. */
final class StripLegend {
    private static final int MOST_BREAKS = 4;

    private final Drawing drawing;
    private final List<Extent> events;
    private final List<Legend> legend = new ArrayList<>();

    private StripLegend(Drawing drawing) {
        this.drawing = drawing;
        this.events =
                drawing.all().stream()
                        .filter(dated -> !dated.published())
                        .map(dated -> Extent.of(dated.date()))
                        .toList();
    }

    static List<Legend> of(Drawing drawing) {
        StripLegend legend = new StripLegend(drawing);
        legend.kind(Kind.POINT, "events.legend.point");
        legend.kind(Kind.WITHIN, "events.legend.within");
        legend.kind(Kind.SPAN, "events.legend.span");
        legend.side(Side::isUncertain, Side.UNCERTAIN, "events.legend.uncertain");
        legend.side(Side::isApproximate, Side.APPROXIMATE, "events.legend.approximate");
        legend.side(side -> side == Side.OPEN, Side.OPEN, "events.legend.open");
        legend.side(side -> side == Side.UNKNOWN, Side.UNKNOWN, "events.legend.unknown");
        legend.articles();
        legend.breaks();
        return legend.legend;
    }

    private void kind(Kind kind, String key) {
        if (events.stream().anyMatch(event -> event.kind() == kind)) {
            add(sample(kind, Side.SURE), key);
        }
    }

    private void side(Predicate<Side> side, Side shown, String key) {
        events.stream()
                .filter(event -> side.test(event.start()) || side.test(event.end()))
                .findFirst()
                .ifPresent(event -> add(sample(event.kind(), shown), key));
    }

    private Glyph sample(Kind kind, Side end) {
        Stamp any = new Stamp(1, 1, 1, 0);
        Side start = kind == Kind.SPAN ? Side.SURE : end;
        return Glyphs.of(new Extent(kind, any, any, start, end), drawing.across().rightToLeft());
    }

    private void articles() {
        if (drawing.all().stream().anyMatch(Dated::published)) {
            add(Glyphs.PUBLISHED, "events.legend.published");
        }
    }

    private void breaks() {
        List<String> breaks =
                drawing.scale().segments().stream()
                        .filter(Segment::isBreak)
                        .limit(MOST_BREAKS)
                        .map(drawing.words()::span)
                        .toList();
        if (!breaks.isEmpty()) {
            add(Glyphs.BREAK, "events.legend.break", drawing.ui().list(breaks));
        }
    }

    private void add(Glyph glyph, String key, Object... values) {
        legend.add(new Legend(glyph, drawing.ui().text(key, values)));
    }
}
