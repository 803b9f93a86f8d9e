package berkas.plan.map;

import java.util.Optional;

/**
 * A rectangle round the origin. Its edge begins at the lower left corner; a side is 1 long.
 *
 * @param x half its width
 * @param y half its height
 */
record Box(double x, double y, int pieces) implements Region {
    /** A rectangle whose sides stay straight in the picture. */
    Box(double x, double y) {
        this(x, y, 1);
    }

    @Override
    public Optional<Stretch> within(Point a, Point b) {
        // Liang and Barsky 1984.
        double[] t = {0, 1};
        boolean meets =
                cut(t, a.x() - b.x(), a.x() + x)
                        && cut(t, b.x() - a.x(), x - a.x())
                        && cut(t, a.y() - b.y(), a.y() + y)
                        && cut(t, b.y() - a.y(), y - a.y());
        return meets && t[0] < t[1] ? Optional.of(new Stretch(t[0], t[1])) : Optional.empty();
    }

    /**
     * Cuts off what lies beyond a side: {@code outwards} is the way gone, {@code room} what is
     * left.
     */
    private static boolean cut(double[] t, double outwards, double room) {
        if (outwards == 0) {
            return room >= 0;
        }
        if (outwards > 0) {
            t[1] = Math.min(t[1], room / outwards);
        } else {
            t[0] = Math.max(t[0], room / outwards);
        }
        return t[0] <= t[1];
    }

    @Override
    public double at(Point p) {
        double bottom = Math.abs(p.y() + y);
        double right = Math.abs(p.x() - x);
        double top = Math.abs(p.y() - y);
        double left = Math.abs(p.x() + x);
        double least = Math.min(Math.min(bottom, top), Math.min(left, right));
        if (least == bottom) {
            return share(p.x() + x, x);
        }
        if (least == right) {
            return 1 + share(p.y() + y, y);
        }
        return least == top ? 2 + share(x - p.x(), x) : 3 + share(y - p.y(), y);
    }

    private static double share(double way, double half) {
        return Math.max(0, Math.min(Math.nextDown(1.0), way / (2 * half)));
    }

    @Override
    public Point edge(double at) {
        double way = 2 * (at - Math.floor(at));
        return switch ((int) at) {
            case 0 -> new Point(-x + way * x, -y);
            case 1 -> new Point(x, -y + way * y);
            case 2 -> new Point(x - way * x, y);
            default -> new Point(-x, y - way * y);
        };
    }

    @Override
    public Region smaller(double share) {
        return new Box(x * (1 - share), y * (1 - share), pieces);
    }
}
