package berkas.plan.map;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Leaves out points that nobody would see (Douglas and Peucker 1973). */
final class Thinning {
    private Thinning() {}

    /** The chain, off by at most a distance; its first and last points stay. */
    static List<Point> thinned(List<Point> chain, double distance) {
        BitSet kept = new BitSet();
        kept.set(0);
        kept.set(chain.size() - 1);
        Deque<int[]> stretches = new ArrayDeque<>();
        stretches.push(new int[] {0, chain.size() - 1});
        while (!stretches.isEmpty()) {
            int[] stretch = stretches.pop();
            int farthest = farthest(chain, stretch, distance);
            if (farthest > 0) {
                kept.set(farthest);
                stretches.push(new int[] {stretch[0], farthest});
                stretches.push(new int[] {farthest, stretch[1]});
            }
        }
        return kept.stream().mapToObj(chain::get).toList();
    }

    /** Whether an outline is so small that it would be a mere speck. */
    static boolean isSpeck(List<Point> outline, double size) {
        double[] box = {1e9, 1e9, -1e9, -1e9};
        for (Point point : outline) {
            box[0] = Math.min(box[0], point.x());
            box[1] = Math.min(box[1], point.y());
            box[2] = Math.max(box[2], point.x());
            box[3] = Math.max(box[3], point.y());
        }
        return box[2] - box[0] < size && box[3] - box[1] < size;
    }

    /** The point farthest from the straight line between a stretch's ends; 0 if none is too far. */
    private static int farthest(List<Point> chain, int[] stretch, double distance) {
        Point a = chain.get(stretch[0]);
        Point b = chain.get(stretch[1]);
        int farthest = 0;
        double most = distance;
        for (int i = stretch[0] + 1; i < stretch[1]; i++) {
            double away = away(chain.get(i), a, b);
            if (away > most) {
                most = away;
                farthest = i;
            }
        }
        return farthest;
    }

    private static double away(Point p, Point a, Point b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / square;
        return p.distance(a.towards(b, Math.max(0, Math.min(1, share))));
    }
}
