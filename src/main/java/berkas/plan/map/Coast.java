package berkas.plan.map;

import java.util.List;

/**
 * A shore line that comes back to its beginning: of a continent, an island, or an inland sea.
 *
 * @param points at least three; the line goes on from the last to the first; what it encloses is on
 *     its left
 */
record Coast(List<Position> points) {
    Coast {
        points = List.copyOf(points);
    }

    Position after(int i) {
        return points.get(i + 1 == points.size() ? 0 : i + 1);
    }

    /**
     * Whether a place lies within the line: from there to the North Pole, which lies in the sea,
     * the line is crossed an odd number of times.
     */
    boolean encloses(Position place) {
        boolean inside = false;
        for (int i = 0; i < points.size(); i++) {
            inside ^= isNorthOf(place, points.get(i), after(i));
        }
        return inside;
    }

    /** Whether the line between two points crosses the meridian of a place, north of it. */
    private static boolean isNorthOf(Position place, Position a, Position b) {
        double from = Position.wrapped(a.lon() - place.lon());
        double to = Position.wrapped(b.lon() - place.lon());
        if (from < 0 == to < 0 || Math.abs(to - from) > Math.PI) {
            return false;
        }
        return a.lat() - from / (to - from) * (b.lat() - a.lat()) > place.lat();
    }
}
