package berkas.plan.map;

/**
 * A place on the Earth, taken as a sphere of radius 1.
 *
 * <p>{@link StrictMath} throughout this package: maps are the same bytes on any machine.
 *
 * @param lon radians east, from -π to π
 * @param lat radians north, from -π/2 to π/2
 * @param x towards 0° N 0° E
 * @param y towards 0° N 90° E
 * @param z towards the North Pole
 */
record Position(double lon, double lat, double x, double y, double z) {
    static Position ofDegrees(double lon, double lat) {
        return ofRadians(StrictMath.toRadians(lon), StrictMath.toRadians(lat));
    }

    static Position ofRadians(double lon, double lat) {
        double flat = StrictMath.cos(lat);
        return new Position(
                lon,
                lat,
                flat * StrictMath.cos(lon),
                flat * StrictMath.sin(lon),
                StrictMath.sin(lat));
    }

    /** The place above which a vector stands; its length is of no matter. */
    static Position above(double x, double y, double z) {
        double flat = Math.sqrt(x * x + y * y);
        return ofRadians(StrictMath.atan2(y, x), StrictMath.atan2(z, flat));
    }

    /** The cosine of the angle between two places. */
    double dot(Position other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** An angle as the same angle between -π and π. */
    static double wrapped(double angle) {
        return angle - 2 * Math.PI * Math.rint(angle / (2 * Math.PI));
    }
}
