package berkas.plan.timeline;

import berkas.plan.timeline.Scale.Segment;
import berkas.plan.view.Strip.Column;
import berkas.plan.view.Strip.Mark;
import berkas.plan.view.Strip.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is shown cell by cell: columns on wide screens when there is much, rows on narrow ones. */
final class StripCells {
    private final Drawing drawing;
    private final Map<Segment, List<Dated>> cells;
    private final int most;

    StripCells(Drawing drawing) {
        this.drawing = drawing;
        this.cells = drawing.bySegment();
        this.most = cells.values().stream().mapToInt(Collection::size).max().orElse(1);
    }

    List<Column> columns(Heights heights) {
        return cells.entrySet().stream()
                .map(of -> column(of.getKey(), of.getValue(), heights))
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
        String number = drawing.ui().count("happenings", in.size());
        return drawing.ui().text("events.mark", drawing.words().span(segment), number);
    }

    List<Row> rows(boolean withMarks) {
        return cells.entrySet().stream()
                .map(of -> row(of.getKey(), of.getValue(), withMarks))
                .toList();
    }

    private Row row(Segment segment, List<Dated> in, boolean withMarks) {
        return new Row(
                drawing.words().span(segment),
                in.get(0).yearHref(),
                withMarks ? in.stream().map(this::mark).toList() : List.of(),
                drawing.ui().number(in.size()),
                Lengths.percent((double) in.size() / most),
                entries(in));
    }

    private Mark mark(Dated dated) {
        return new Mark(
                drawing.glyph(dated),
                "",
                "",
                "",
                "",
                "",
                "",
                dated.href(),
                dated.name(),
                dated.entries());
    }
}
