package berkas.plan.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where moments stand on the strip: a row of cells, each a day, a month or some years long.
 *
 * <p>Within a cell time runs evenly. A cell in which much begins is drawn wider, and a long run of
 * cells in which nothing begins or ends is drawn as a break, so that decades with little leave room
 * for a week with much. Positions never go back as time goes on.
 *
 * @param unit of a cell
 * @param segments from left to right, without holes; cells and breaks; at least one cell
 */
record Scale(Unit unit, List<Segment> segments) {
    /** Up to so many cells nothing is broken. */
    static final int MOST_UNBROKEN = 12;

    /** Most cells and breaks of years; days and months need more room for their names. */
    static final int MOST_YEARS = 20;

    static final int MOST_DAYS = 10;

    /** A run of empty cells as long as this is drawn as a break. */
    static final int BREAK = 3;

    /** The fewest cells with something in them for which breaks say more than they hide. */
    private static final int FEWEST_FOR_BREAKS = 5;

    /** Widths of cells by how much begins in them: nothing, a little, more, much, very much. */
    private static final int[] WEIGHTS = {2, 3, 5, 7, 10};

    private static final int FOR_ONE_WIDER = 3;

    Scale {
        segments = List.copyOf(segments);
    }

    /**
     * A cell or a break.
     *
     * @param first number of its first cell
     * @param last number of its last cell; {@code first} unless it is a break
     * @param start of its width, 0 to 1
     */
    record Segment(long first, long last, boolean isBreak, double start, double end) {
        double middle() {
            return (start + end) / 2;
        }

        double width() {
            return end - start;
        }
    }

    /** The scale with the finest cells that suits what is to be shown, at least one extent. */
    static Scale of(Collection<Extent> extents) {
        Unit coarsest = Unit.ALL.get(Unit.ALL.size() - 1);
        return Unit.ALL.stream()
                .filter(unit -> extents.stream().allMatch(extent -> isReached(unit, extent)))
                .map(unit -> new Cells(unit, extents))
                .filter(Cells::isFitting)
                .findFirst()
                .orElseGet(() -> new Cells(coarsest, extents))
                .scale();
    }

    private static boolean isReached(Unit unit, Extent extent) {
        return unit.reaches(extent.first()) && unit.reaches(extent.last());
    }

    /** 0 to 1; what lies before the first cell stands at 0, what lies after the last at 1. */
    double at(Stamp stamp) {
        long cell = unit.cell(stamp);
        for (Segment segment : segments) {
            if (cell < segment.first()) {
                return segment.start();
            }
            if (cell <= segment.last()) {
                double cells = (double) segment.last() - segment.first() + 1;
                double passed = ((double) cell - segment.first() + unit.part(stamp)) / cells;
                return segment.start() + segment.width() * passed;
            }
        }
        return 1;
    }

    /** The segment a moment is in; the last for what lies after all. */
    Segment segment(Stamp stamp) {
        long cell = unit.cell(stamp);
        return segments.stream()
                .filter(segment -> cell <= segment.last())
                .findFirst()
                .orElseGet(() -> segments.get(segments.size() - 1));
    }

    /** What one unit would make of the extents. */
    private static final class Cells {
        private final Unit unit;
        private final TreeSet<Long> used = new TreeSet<>();
        private final Map<Long, Integer> beginnings = new TreeMap<>();

        Cells(Unit unit, Collection<Extent> extents) {
            this.unit = unit;
            for (Extent extent : extents) {
                long first = unit.cell(extent.first());
                used.add(first);
                used.add(unit.cell(extent.last()));
                beginnings.merge(first, 1, Integer::sum);
            }
        }

        boolean isFitting() {
            int most = unit.step() == Unit.Step.YEARS ? MOST_YEARS : MOST_DAYS;
            List<long[]> runs = runs();
            long breaks = runs.stream().filter(Cells::isBreak).count();
            long mostBreaks = used.size() < FEWEST_FOR_BREAKS ? 0 : used.size() / 3;
            return runs.size() <= most && breaks <= mostBreaks;
        }

        /** Cells one by one, breaks as a whole: first and last number. */
        private List<long[]> runs() {
            List<long[]> runs = new ArrayList<>();
            Long before = null;
            for (long cell : used) {
                if (before != null) {
                    addBetween(runs, before + 1, cell - 1);
                }
                runs.add(new long[] {cell, cell});
                before = cell;
            }
            return runs;
        }

        private void addBetween(List<long[]> runs, long first, long last) {
            if (last - first + 1 >= BREAK && used.last() - used.first() >= MOST_UNBROKEN) {
                runs.add(new long[] {first, last});
                return;
            }
            for (long cell = first; cell <= last; cell++) {
                runs.add(new long[] {cell, cell});
            }
        }

        private static boolean isBreak(long[] run) {
            return run[0] != run[1];
        }

        Scale scale() {
            List<long[]> runs = runs();
            double total = runs.stream().mapToInt(this::weight).sum();
            List<Segment> segments = new ArrayList<>();
            int passed = 0;
            for (long[] run : runs) {
                double start = passed / total;
                passed += weight(run);
                segments.add(new Segment(run[0], run[1], isBreak(run), start, passed / total));
            }
            return new Scale(unit, segments);
        }

        private int weight(long[] run) {
            int in = beginnings.getOrDefault(run[0], 0);
            int step = in == 0 ? 0 : Math.min(WEIGHTS.length - 1, 1 + in / FOR_ONE_WIDER);
            return WEIGHTS[step];
        }
    }
}
