package berkas.plan.map;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads path data back. */
final class Paths {
    private static final Pattern TOKEN = Pattern.compile("[Mlz]|-?(?:\\d+\\.\\d+|\\d+|\\.\\d+)");

    private Paths() {}

    /** The outlines and lines of a path; one that is closed ends with its first point. */
    static List<List<Point>> read(String data) {
        List<List<Point>> paths = new ArrayList<>();
        Matcher token = TOKEN.matcher(data);
        boolean steps = false;
        while (token.find()) {
            String word = token.group();
            if (word.equals("z")) {
                List<Point> closed = last(paths);
                closed.add(closed.get(0));
            } else if (word.equals("M") || word.equals("l")) {
                steps = word.equals("l");
                if (!steps) {
                    paths.add(new ArrayList<>());
                }
            } else {
                double x = Double.parseDouble(word);
                if (!token.find()) {
                    throw new IllegalArgumentException(data);
                }
                add(last(paths), x, Double.parseDouble(token.group()), steps);
            }
        }
        return paths;
    }

    /** Whether a point lies in areas by the even-odd rule. */
    static boolean contains(List<List<Point>> outlines, Point point) {
        boolean inside = false;
        for (List<Point> outline : outlines) {
            for (int i = 1; i < outline.size(); i++) {
                Point a = outline.get(i - 1);
                Point b = outline.get(i);
                if (a.y() > point.y() != b.y() > point.y()) {
                    double share = (point.y() - a.y()) / (b.y() - a.y());
                    inside ^= a.x() + share * (b.x() - a.x()) > point.x();
                }
            }
        }
        return inside;
    }

    private static void add(List<Point> path, double x, double y, boolean step) {
        Point from = step ? path.get(path.size() - 1) : new Point(0, 0);
        path.add(new Point(tenth(from.x() + x), tenth(from.y() + y)));
    }

    private static double tenth(double units) {
        return Math.round(units * 10) / 10.0;
    }

    private static List<Point> last(List<List<Point>> paths) {
        return paths.get(paths.size() - 1);
    }
}
