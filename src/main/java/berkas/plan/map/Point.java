package berkas.plan.map;

/** A point of a plane; which plane, its user says. */
record Point(double x, double y) {
    /** The point at a share of the way to another: 0 is here, 1 there, both to the bit. */
    Point towards(Point to, double share) {
        if (share == 0) {
            return this;
        }
        return share == 1 ? to : new Point(x + share * (to.x - x), y + share * (to.y - y));
    }

    double distance(Point to) {
        return Math.sqrt((to.x - x) * (to.x - x) + (to.y - y) * (to.y - y));
    }
}
