package berkas.plan.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;

/**
 * The land of the Earth. A place is on land when an odd number of its coasts encloses it, so that
 * inland seas are water.
 *
 * <p>The format of the file is in {@code land.md} beside it, with where the outline comes from.
 */
record Land(List<Coast> coasts) {
    Land {
        coasts = List.copyOf(coasts);
    }

    /** The outline that travels with the program, read when the first map is drawn. */
    static Land world() {
        return World.LAND;
    }

    private static final class World {
        static final Land LAND = read("/berkas/map/land.txt");
    }

    boolean contains(Position place) {
        return coasts.stream().filter(coast -> coast.encloses(place)).count() % 2 == 1;
    }

    private static Land read(String resource) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(Land.class.getResourceAsStream(resource)),
                                StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the lines of a file: first the units to a degree, then a coast on each. */
    static Land parse(List<String> lines) {
        int units = Integer.parseInt(lines.get(0).replace("units ", ""));
        return new Land(lines.stream().skip(1).map(line -> coast(new Steps(line), units)).toList());
    }

    private static Coast coast(Steps steps, int units) {
        List<Position> points = new ArrayList<>();
        int lon = steps.next();
        int lat = steps.next();
        int firstLat = lat;
        int east = 0;
        while (steps.more()) {
            points.add(Position.ofDegrees(around(lon, units), (double) lat / units));
            int step = steps.next();
            lon += step;
            east += step;
            lat += steps.next();
        }
        if (lat != firstLat || east % (360 * units) != 0) {
            throw new IllegalArgumentException("a coast does not come back to its beginning");
        }
        return new Coast(points);
    }

    private static double around(int lon, int units) {
        return (double) (Math.floorMod(lon + 180 * units, 360 * units) - 180 * units) / units;
    }

    /** The whole numbers of a line. */
    private static final class Steps {
        private final StringTokenizer words;

        Steps(String line) {
            words = new StringTokenizer(line);
        }

        boolean more() {
            return words.hasMoreTokens();
        }

        int next() {
            return Integer.parseInt(words.nextToken());
        }
    }
}
