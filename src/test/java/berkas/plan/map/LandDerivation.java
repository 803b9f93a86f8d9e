package berkas.plan.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Derives the land outline of the locator maps, {@code berkas/map/land.txt}, from a TopoJSON file.
 *
 * <p>Run by hand, when the outline is to be made anew; see {@code berkas/map/land.md} beside the
 * outline. The same input gives the same bytes. What is done, in this order:
 *
 * <ol>
 *   <li>the rings of all polygons, holes too, each turned so that what it encloses is on its left;
 *   <li>the seams that close polygons along the antimeridian and at the South Pole taken out, and
 *       the open ends joined, so that rings go round the Earth as coasts do;
 *   <li>points left out whose triangle with their neighbours is small (Visvalingam and Whyatt
 *       1993);
 *   <li>degrees rounded to the unit of the file.
 * </ol>
 */
public final class LandDerivation {
    /** Parts of a degree that coordinates are whole numbers of: 50 makes steps of 2.2 km. */
    private static final int UNITS = 50;

    /** The smallest triangle, in square kilometres, whose point stays. */
    private static final double LEAST_TRIANGLE = 60;

    private static final double KM_PER_DEGREE = 111.2;

    private LandDerivation() {}

    /** Reads the TopoJSON file named first and writes the outline to the file named second. */
    public static void main(String[] files) throws IOException {
        String json = Files.readString(Path.of(files[0]));
        Files.writeString(Path.of(files[1]), derive(json, LEAST_TRIANGLE));
    }

    /** The outline as text; the format is that of {@code land.md}. */
    static String derive(String topoJson, double leastTriangle) {
        List<String> lines = new ArrayList<>();
        lines.add("units " + UNITS);
        stitched(rings(new JsonMapper().readTree(topoJson))).stream()
                .map(ring -> rounded(simplified(ring, leastTriangle)))
                .filter(ring -> ring.size() > 2)
                .sorted(Comparator.<List<long[]>>comparingInt(List::size).reversed())
                .map(LandDerivation::line)
                .forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    // TopoJSON: arcs are delta-coded and shared; a negative index is an arc taken backwards.

    private static List<List<double[]>> rings(JsonNode topology) {
        List<List<double[]>> arcs = new ArrayList<>();
        topology.get("arcs").forEach(arc -> arcs.add(arc(arc, topology.get("transform"))));
        List<List<double[]>> rings = new ArrayList<>();
        topology.get("objects")
                .get("land")
                .get("geometries")
                .forEach(
                        shape -> polygons(shape).forEach(p -> p.forEach(r -> add(rings, r, arcs))));
        return rings;
    }

    private static Iterable<JsonNode> polygons(JsonNode shape) {
        return shape.get("type").asString().equals("Polygon")
                ? List.of(shape.get("arcs"))
                : shape.get("arcs");
    }

    private static List<double[]> arc(JsonNode arc, JsonNode transform) {
        JsonNode scale = transform.get("scale");
        JsonNode origin = transform.get("translate");
        List<double[]> points = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (JsonNode delta : arc) {
            x += delta.get(0).asLong();
            y += delta.get(1).asLong();
            points.add(
                    new double[] {
                        x * scale.get(0).asDouble() + origin.get(0).asDouble(),
                        y * scale.get(1).asDouble() + origin.get(1).asDouble()
                    });
        }
        return points;
    }

    private static void add(
            List<List<double[]>> rings, JsonNode indices, List<List<double[]>> arcs) {
        List<double[]> ring = new ArrayList<>();
        for (JsonNode index : indices) {
            int i = index.asInt();
            List<double[]> arc = i < 0 ? reversed(arcs.get(~i)) : arcs.get(i);
            // The last point of an arc is the first of the next.
            ring.addAll(arc.subList(0, arc.size() - 1));
        }
        rings.add(turnsLeft(ring) ? ring : reversed(ring));
    }

    private static List<double[]> reversed(List<double[]> points) {
        int last = points.size() - 1;
        return IntStream.rangeClosed(0, last).mapToObj(i -> points.get(last - i)).toList();
    }

    /** Whether what the ring encloses is on its left; a ring round the Earth encloses a pole. */
    private static boolean turnsLeft(List<double[]> ring) {
        double area = 0;
        double east = 0;
        double north = 0;
        for (int i = 0; i < ring.size(); i++) {
            double[] a = ring.get(i);
            double[] b = ring.get((i + 1) % ring.size());
            double step = wrapped(b[0] - a[0]);
            area += east * (b[1] - a[1]) - step * (a[1] - ring.get(0)[1]);
            east += step;
            north += a[1];
        }
        return Math.abs(east) > 180 ? east < 0 == north < 0 : area > 0;
    }

    // Seams: polygons on a flat map are closed along its edges, where no coast is.

    private static List<List<double[]>> stitched(List<List<double[]>> rings) {
        List<List<double[]>> whole = new ArrayList<>();
        List<List<double[]>> open = new ArrayList<>();
        for (List<double[]> ring : rings) {
            int seam = firstSeam(ring);
            if (seam < 0) {
                whole.add(ring);
            } else {
                open.addAll(chains(ring, seam));
            }
        }
        while (!open.isEmpty()) {
            whole.add(joined(open));
        }
        return whole;
    }

    private static int firstSeam(List<double[]> ring) {
        return IntStream.range(0, ring.size()).filter(i -> isSeam(ring, i)).findFirst().orElse(-1);
    }

    private static boolean isSeam(List<double[]> ring, int i) {
        double[] a = ring.get(i);
        double[] b = ring.get((i + 1) % ring.size());
        return (onEdge(a) && onEdge(b)) || (atPole(a) && atPole(b));
    }

    private static boolean onEdge(double[] point) {
        return Math.abs(point[0]) > 179.999;
    }

    private static boolean atPole(double[] point) {
        return point[1] < -89.9;
    }

    /** The coasts of a ring between its seams; the first begins after the seam given. */
    private static List<List<double[]>> chains(List<double[]> ring, int seam) {
        List<List<double[]>> chains = new ArrayList<>();
        List<double[]> chain = new ArrayList<>();
        for (int step = 1; step <= ring.size(); step++) {
            int i = (seam + step) % ring.size();
            chain.add(ring.get(i));
            if (isSeam(ring, i)) {
                if (chain.size() > 1) {
                    chains.add(chain);
                }
                chain = new ArrayList<>();
            }
        }
        return chains;
    }

    /** Takes the first chain and all that go on from it, until it comes back to its beginning. */
    private static List<double[]> joined(List<List<double[]>> open) {
        List<double[]> ring = new ArrayList<>(open.remove(0));
        while (!isSame(ring.get(ring.size() - 1), ring.get(0))) {
            double[] end = ring.get(ring.size() - 1);
            List<double[]> next =
                    open.stream()
                            .filter(chain -> isSame(end, chain.get(0)))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("a coast ends at a seam"));
            open.remove(next);
            ring.addAll(next.subList(1, next.size()));
        }
        ring.remove(ring.size() - 1);
        return ring;
    }

    private static boolean isSame(double[] a, double[] b) {
        return Math.abs(a[1] - b[1]) < .003 && Math.abs(wrapped(a[0] - b[0])) < .003;
    }

    private static double wrapped(double degrees) {
        return degrees - 360 * Math.rint(degrees / 360);
    }

    // Simplification: always the point of the smallest triangle goes, but neither what is left of
    // an
    // island nor a point whose going would make the coast cross itself.

    private static List<double[]> simplified(List<double[]> ring, double leastTriangle) {
        Chain chain = new Chain(ring);
        while (chain.size > 4 && chain.smallest() < leastTriangle) {
            chain.removeSmallest();
        }
        return chain.points();
    }

    /** A ring that loses points. */
    private static final class Chain {
        private static final double GONE = -1;

        private final List<double[]> ring;
        private final int[] before;
        private final int[] after;
        private final double[] triangle;
        private final PriorityQueue<double[]> queue =
                new PriorityQueue<>(
                        Comparator.<double[]>comparingDouble(q -> q[0])
                                .thenComparingDouble(q -> q[1]));
        private int size;

        Chain(List<double[]> ring) {
            this.ring = ring;
            size = ring.size();
            before = IntStream.range(0, size).map(i -> (i + size - 1) % size).toArray();
            after = IntStream.range(0, size).map(i -> (i + 1) % size).toArray();
            triangle = new double[size];
            IntStream.range(0, size).forEach(this::measure);
        }

        double smallest() {
            while (queue.element()[0] != triangle[(int) queue.element()[1]]) {
                queue.remove();
            }
            return queue.element()[0];
        }

        void removeSmallest() {
            int gone = (int) queue.remove()[1];
            if (isInTheWay(gone)) {
                triangle[gone] = Double.MAX_VALUE;
                queue.add(new double[] {triangle[gone], gone});
                return;
            }
            double least = triangle[gone];
            triangle[gone] = GONE;
            after[before[gone]] = after[gone];
            before[after[gone]] = before[gone];
            size--;
            measure(before[gone], least);
            measure(after[gone], least);
        }

        /** Whether another point of the ring lies within a point's triangle. */
        private boolean isInTheWay(int i) {
            int a = before[i];
            int b = after[i];
            for (int other = after[b]; other != a; other = after[other]) {
                if (isWithin(ring.get(a), ring.get(i), ring.get(b), ring.get(other))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isWithin(double[] a, double[] b, double[] c, double[] p) {
            double first = turn(a, b, p);
            double second = turn(b, c, p);
            double third = turn(c, a, p);
            return Math.min(first, Math.min(second, third)) >= 0
                    || Math.max(first, Math.max(second, third)) <= 0;
        }

        private static double turn(double[] a, double[] b, double[] p) {
            return wrapped(b[0] - a[0]) * (p[1] - a[1]) - wrapped(p[0] - a[0]) * (b[1] - a[1]);
        }

        List<double[]> points() {
            return IntStream.range(0, ring.size())
                    .filter(i -> triangle[i] != GONE)
                    .mapToObj(ring::get)
                    .toList();
        }

        private void measure(int i) {
            measure(i, 0);
        }

        /** A triangle made by taking a point out counts as at least as large as that one's. */
        private void measure(int i, double least) {
            triangle[i] =
                    Math.max(least, area(ring.get(before[i]), ring.get(i), ring.get(after[i])));
            queue.add(new double[] {triangle[i], i});
        }

        private static double area(double[] a, double[] b, double[] c) {
            double shrink = Math.cos(Math.toRadians(b[1])) * KM_PER_DEGREE;
            double x1 = wrapped(a[0] - b[0]) * shrink;
            double x2 = wrapped(c[0] - b[0]) * shrink;
            double y1 = (a[1] - b[1]) * KM_PER_DEGREE;
            double y2 = (c[1] - b[1]) * KM_PER_DEGREE;
            return Math.abs(x1 * y2 - x2 * y1) / 2;
        }
    }

    private static List<long[]> rounded(List<double[]> ring) {
        List<long[]> points = new ArrayList<>();
        for (double[] point : ring) {
            long[] p = {Math.round(point[0] * UNITS), Math.round(point[1] * UNITS)};
            if (points.isEmpty() || !isEqual(p, points.get(points.size() - 1))) {
                points.add(p);
            }
        }
        if (points.size() > 1 && isEqual(points.get(0), points.get(points.size() - 1))) {
            points.remove(points.size() - 1);
        }
        return points;
    }

    private static boolean isEqual(long[] a, long[] b) {
        return a[0] == b[0] && a[1] == b[1];
    }

    /** The first point, then the steps to the next, the last back to the first. */
    private static String line(List<long[]> ring) {
        StringBuilder line = new StringBuilder();
        line.append(ring.get(0)[0]).append(' ').append(ring.get(0)[1]);
        for (int i = 0; i < ring.size(); i++) {
            long[] a = ring.get(i);
            long[] b = ring.get((i + 1) % ring.size());
            long east = Math.floorMod(b[0] - a[0] + 180L * UNITS, 360L * UNITS) - 180L * UNITS;
            line.append(' ').append(east).append(' ').append(b[1] - a[1]);
        }
        return line.toString();
    }
}
