package berkas.plan.timeline;

import berkas.plan.timeline.Scale.Segment;
import berkas.plan.view.Glyph;
import berkas.plan.view.Strip.Callout;
import berkas.plan.view.Strip.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The marks of the strip, each in its lane.
 *
 * @param events counting upwards from the axis
 * @param articles counting downwards from it
 * @param gathered whether one mark for each cell stands for the articles in it
 */
record StripMarks(Drawing drawing, Track events, Track articles, boolean gathered) {
    /** Above this, articles are gathered. */
    private static final int MOST_ARTICLE_LANES = 2;

    /** Marks with a lane each, in the same order. */
    record Track(List<Placed> marks, List<Integer> lanes) {
        static Track of(Stream<Placed> placed) {
            List<Placed> sorted = placed.sorted(Placed.BY_START).toList();
            return new Track(sorted, Lanes.of(sorted.stream().map(Placed::room).toList()));
        }

        int height() {
            return Lanes.count(lanes);
        }
    }

    /** A mark before it has its height. */
    record Placed(Glyph glyph, Spot spot, String href, String name, String entries) {
        /** What lasts longer lies below. */
        private static final Comparator<Placed> BY_START =
                Comparator.comparingDouble((Placed placed) -> placed.room().start())
                        .thenComparing(placed -> -placed.room().end());

        Lanes.Room room() {
            return spot.room();
        }
    }

    static StripMarks of(Drawing drawing) {
        Track single = track(drawing, Dated::published);
        boolean many = single.height() > MOST_ARTICLE_LANES;
        return new StripMarks(
                drawing,
                track(drawing, dated -> !dated.published()),
                many ? Track.of(gathered(drawing)) : single,
                many);
    }

    private static Track track(Drawing drawing, Predicate<Dated> which) {
        return Track.of(drawing.all().stream().filter(which).map(dated -> placed(drawing, dated)));
    }

    /** How many marks are drawn if each event has its own. */
    int size() {
        return events.marks().size() + articles.marks().size();
    }

    static Placed placed(Drawing drawing, Dated dated) {
        return new Placed(
                drawing.glyph(dated),
                drawing.spot(dated),
                dated.href(),
                dated.name(),
                dated.entries());
    }

    private static Stream<Placed> gathered(Drawing drawing) {
        return drawing.bySegment().entrySet().stream()
                .flatMap(of -> articles(drawing, of.getKey(), of.getValue()));
    }

    /** What stands for the articles in a cell; nothing if there are none. */
    static Stream<Placed> articles(Drawing drawing, Segment segment, List<Dated> all) {
        List<Dated> articles = all.stream().filter(Dated::published).toList();
        if (articles.isEmpty()) {
            return Stream.of();
        }
        String number = drawing.ui().count("published", articles.size());
        String name = drawing.ui().text("events.mark", drawing.words().span(segment), number);
        String first = articles.get(0).href();
        return Stream.of(new Placed(Glyphs.PUBLISHED, Spot.middle(segment), first, name, ""));
    }

    /** With their heights; those of events only where they are drawn one by one. */
    List<Mark> marks(Heights heights, boolean withEvents) {
        Stream<Mark> above = withEvents ? marks(events, heights::above) : Stream.of();
        return Stream.concat(above, marks(articles, heights::below)).toList();
    }

    /** A single article is told in words; more would be in each other's way. */
    List<Callout> callouts(Heights heights) {
        return articles.marks().size() == 1
                ? List.of(callout(articles.marks().get(0).spot().start(), heights.below(0)))
                : List.of();
    }

    private Callout callout(double at, double y) {
        boolean left = (at > 0.5) != drawing.across().rightToLeft();
        return new Callout(
                drawing.across().at(at),
                Lengths.em(y),
                left ? "to-left" : "to-right",
                left ? "-11" : "11",
                drawing.ui().text("events.legend.published"));
    }

    private Stream<Mark> marks(Track track, IntToDoubleFunction height) {
        return IntStream.range(0, track.marks().size())
                .mapToObj(
                        i ->
                                mark(
                                        track.marks().get(i),
                                        height.applyAsDouble(track.lanes().get(i))));
    }

    private Mark mark(Placed placed, double y) {
        Across across = drawing.across();
        Spot spot = placed.spot();
        Lanes.Room room = spot.room();
        return new Mark(
                placed.glyph(),
                across.left(spot.start(), spot.end()),
                Lengths.em(y),
                across.right(spot.start(), spot.end()),
                across.left(room.start(), room.end()),
                Lengths.em(y - Spot.TARGET / 2),
                Across.width(room.start(), room.end()),
                placed.href(),
                placed.name(),
                placed.entries());
    }
}
