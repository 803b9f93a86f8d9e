package berkas.plan.map;

import java.util.Optional;

/** A circle round the origin. Its edge begins on the right. */
record Disc(double radius, int pieces) implements Region {
    @Override
    public Optional<Stretch> within(Point a, Point b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        double half = a.x() * dx + a.y() * dy;
        double root = half * half - square * (a.x() * a.x() + a.y() * a.y() - radius * radius);
        if (root <= 0 || square == 0) {
            return Optional.empty();
        }
        double from = Math.max(0, (-half - Math.sqrt(root)) / square);
        double to = Math.min(1, (-half + Math.sqrt(root)) / square);
        return from < to ? Optional.of(new Stretch(from, to)) : Optional.empty();
    }

    @Override
    public double at(Point p) {
        double turn = StrictMath.atan2(p.y(), p.x()) / (2 * Math.PI) * ROUND;
        return turn < 0 ? turn + ROUND : turn;
    }

    @Override
    public Point edge(double at) {
        double angle = at / ROUND * 2 * Math.PI;
        return new Point(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle));
    }

    @Override
    public Region smaller(double share) {
        return new Disc(radius * (1 - share), pieces);
    }
}
