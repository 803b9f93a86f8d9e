package berkas.plan.map;

import java.util.List;

/**
 * The {@code d} attribute of an SVG path (SVG 2, section 9.3), in tenths of a unit, with steps from
 * point to point and no character too many.
 */
final class PathData {
    private final StringBuilder out = new StringBuilder();
    private long x;
    private long y;

    private PathData() {}

    /** Lines with two ends. */
    static String lines(List<List<Point>> chains) {
        PathData path = new PathData();
        chains.forEach(path::line);
        return path.out.toString();
    }

    /** Areas; each outline's last point is its first. */
    static String areas(List<List<Point>> outlines) {
        PathData path = new PathData();
        for (List<Point> outline : outlines) {
            path.line(outline.subList(0, outline.size() - 1));
            path.out.append('z');
        }
        return path.out.toString();
    }

    /** A coordinate as it stands in an attribute. */
    static String number(double units) {
        return tenths(Math.round(units * 10));
    }

    private void line(List<Point> points) {
        // A closed outline before this one has brought the pen back, so each begins anew.
        x = tenth(points.get(0).x());
        y = tenth(points.get(0).y());
        out.append('M').append(tenths(x));
        step(y);
        boolean drawn = false;
        for (Point point : points.subList(1, points.size())) {
            long right = tenth(point.x()) - x;
            long down = tenth(point.y()) - y;
            if (right != 0 || down != 0) {
                out.append(drawn ? "" : "l");
                first(right, drawn);
                step(down);
                x += right;
                y += down;
                drawn = true;
            }
        }
    }

    private void first(long tenths, boolean separated) {
        if (separated) {
            step(tenths);
        } else {
            out.append(tenths(tenths));
        }
    }

    /** A number after another: a minus sign separates by itself. */
    private void step(long tenths) {
        out.append(tenths < 0 ? "" : " ").append(tenths(tenths));
    }

    private static long tenth(double units) {
        return Math.round(units * 10);
    }

    private static String tenths(long tenths) {
        String whole = Long.toString(Math.abs(tenths) / 10);
        String part = tenths % 10 == 0 ? "" : "." + Math.abs(tenths % 10);
        String digits = whole.equals("0") && !part.isEmpty() ? part : whole + part;
        return tenths < 0 ? "-" + digits : digits;
    }
}
