package berkas.plan.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Cuts lines and areas to a region.
 *
 * <p>An area keeps being on the left of its line. So where the line leaves the region, the cut area
 * goes on along the region's edge, counter-clockwise, to the next place where the line comes back.
 */
final class Clip {
    private static final int ATTEMPTS = 8;
    private static final double LEAST_STEP = 1e-9;

    private Clip() {}

    /** The parts of chains that lie within. */
    static Chains cut(List<List<Point>> chains, Region region) {
        Chains cut = new Chains();
        for (List<Point> chain : chains) {
            for (int i = 1; i < chain.size(); i++) {
                Point a = chain.get(i - 1);
                Point b = chain.get(i);
                region.within(a, b)
                        .ifPresent(
                                part ->
                                        cut.line(
                                                a.towards(b, part.from()),
                                                a.towards(b, part.to())));
            }
        }
        return cut;
    }

    /**
     * The outlines of the part of an area that lies within.
     *
     * @param ring the line round the area, which is on its left
     * @param around whether the area takes the whole region if its line never enters that
     */
    static List<List<Point>> area(List<List<Point>> ring, Region region, BooleanSupplier around) {
        // A line that touches the edge may seem to come back before it has left. Then a slightly
        // smaller region tells the two apart.
        double share = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Region tried = region.smaller(share);
            List<List<Point>> parts = cut(ring, tried).ofRing();
            if (parts.isEmpty()) {
                return around.getAsBoolean() ? List.of(region.outline()) : List.of();
            }
            if (isClosed(parts.get(0))) {
                return parts;
            }
            int[] next = next(parts, tried);
            if (isOneToOne(next)) {
                return linked(parts, next, tried);
            }
            share = share == 0 ? LEAST_STEP : share * 8;
        }
        throw new IllegalStateException("a coast crosses itself");
    }

    private static boolean isClosed(List<Point> chain) {
        return chain.get(0).equals(Chains.last(chain));
    }

    /** The part that follows each part along the edge. */
    private static int[] next(List<List<Point>> parts, Region region) {
        double[] entries = parts.stream().mapToDouble(part -> region.at(part.get(0))).toArray();
        return parts.stream()
                .mapToInt(part -> nearest(region.at(Chains.last(part)), entries))
                .toArray();
    }

    private static int nearest(double exit, double[] entries) {
        int nearest = 0;
        double least = Region.ROUND;
        for (int i = 0; i < entries.length; i++) {
            double way = entries[i] - exit + (entries[i] < exit ? Region.ROUND : 0);
            if (way < least) {
                least = way;
                nearest = i;
            }
        }
        return nearest;
    }

    private static boolean isOneToOne(int[] next) {
        HashSet<Integer> seen = new HashSet<>();
        for (int part : next) {
            seen.add(part);
        }
        return seen.size() == next.length;
    }

    private static List<List<Point>> linked(List<List<Point>> parts, int[] next, Region region) {
        List<List<Point>> outlines = new ArrayList<>();
        boolean[] used = new boolean[next.length];
        for (int start = 0; start < next.length; start++) {
            if (!used[start]) {
                outlines.add(outline(parts, next, region, start, used));
            }
        }
        return outlines;
    }

    private static List<Point> outline(
            List<List<Point>> parts, int[] next, Region region, int start, boolean[] used) {
        List<Point> outline = new ArrayList<>();
        int part = start;
        do {
            used[part] = true;
            List<Point> points = parts.get(part);
            outline.addAll(points);
            double exit = region.at(Chains.last(points));
            part = next[part];
            outline.addAll(region.along(exit, region.at(parts.get(part).get(0))));
        } while (part != start);
        outline.add(outline.get(0));
        return outline;
    }
}
