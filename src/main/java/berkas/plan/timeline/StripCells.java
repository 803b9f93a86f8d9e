package berkas.plan.timeline;

import berkas.plan.timeline.Scale.Segment;
import berkas.plan.timeline.StripMarks.Placed;
import berkas.plan.view.Strip.Column;
import berkas.plan.view.Strip.Mark;
import berkas.plan.view.Strip.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is shown cell by cell: columns on wide screens when there is much, rows on narrow ones. */
final class StripCells {
    private final Drawing drawing;
    private final boolean gathered;
    private final Map<Segment, List<Dated>> cells;
    private final int most;

    /**
     * @param gathered whether one mark for each cell stands for the articles in it; else they are
     *     counted with the events
     */
    StripCells(Drawing drawing, boolean gathered) {
        this.drawing = drawing;
        this.gathered = gathered;
        this.cells = drawing.bySegment();
        this.most =
                Math.max(
                        1,
                        cells.values().stream().mapToInt(in -> counted(in).size()).max().orElse(0));
    }

    private List<Dated> counted(List<Dated> in) {
        return in.stream().filter(dated -> !gathered || !dated.published()).toList();
    }

    List<Column> columns(Heights heights) {
        return cells.entrySet().stream()
                .filter(of -> !counted(of.getValue()).isEmpty())
                .map(of -> column(of.getKey(), counted(of.getValue()), heights))
                .toList();
    }

    private Column column(Segment segment, List<Dated> in, Heights heights) {
        double start = Spot.inset(segment.start());
        double end = Spot.inset(segment.end());
        double edge = (end - start) / 8;
        double height = heights.column((double) in.size() / most);
        double top = heights.axis() - height;
        return new Column(
                drawing.across().left(start + edge, end - edge),
                Across.width(start + edge, end - edge),
                Lengths.em(top),
                Lengths.em(height),
                drawing.ui().number(in.size()),
                drawing.across().at((start + end) / 2),
                Lengths.em(top - 0.4),
                in.get(0).yearHref(),
                name(segment, in),
                entries(in));
    }

    private static String entries(List<Dated> in) {
        return in.stream()
                .flatMap(dated -> Stream.of(dated.entries().split(" ", -1)))
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** All that begins in a cell, in words. */
    private String name(Segment segment, List<Dated> in) {
        String number =
                gathered
                        ? drawing.ui().count("events", in.size())
                        : drawing.ui().count("happenings", in.size());
        return drawing.ui().text("events.mark", drawing.words().span(segment), number);
    }

    List<Row> rows(boolean withMarks) {
        return cells.entrySet().stream()
                .filter(of -> withMarks || !counted(of.getValue()).isEmpty())
                .map(of -> row(of.getKey(), of.getValue(), withMarks))
                .toList();
    }

    private Row row(Segment segment, List<Dated> in, boolean withMarks) {
        List<Dated> counted = counted(in);
        return new Row(
                drawing.words().span(segment),
                in.get(0).yearHref(),
                withMarks ? marks(segment, in).toList() : List.of(),
                drawing.ui().number(counted.size()),
                Lengths.percent((double) counted.size() / most),
                entries(counted));
    }

    private Stream<Mark> marks(Segment segment, List<Dated> in) {
        Stream<Placed> single = counted(in).stream().map(one -> StripMarks.placed(drawing, one));
        return Stream.concat(
                        single, gathered ? StripMarks.articles(drawing, segment, in) : Stream.of())
                .map(StripCells::mark);
    }

    private static Mark mark(Placed of) {
        return new Mark(of.glyph(), "", "", "", "", "", "", of.href(), of.name(), of.entries());
    }
}
