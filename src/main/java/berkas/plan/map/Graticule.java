package berkas.plan.map;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The net of parallels and meridians.
 *
 * @param latStep degrees between parallels
 * @param lonStep degrees between meridians
 */
record Graticule(int latStep, int lonStep) {
    /** Meridians end here, but for four, so that they do not run together at the poles. */
    private static final int MERIDIANS_END = 85;

    /** The latitudes of the parallels. */
    IntStream parallels() {
        int most = (90 - 1) / latStep * latStep;
        return IntStream.iterate(-most, lat -> lat <= most, lat -> lat + latStep);
    }

    /** The longitudes of the meridians; 180 is left to -180. */
    IntStream meridians() {
        return IntStream.iterate(-180, lon -> lon < 180, lon -> lon + lonStep);
    }

    /** Every line. */
    Stream<List<Position>> lines() {
        return Stream.concat(
                parallels().mapToObj(Graticule::parallel),
                meridians().mapToObj(Graticule::meridian));
    }

    static List<Position> parallel(double lat) {
        return DoubleStream.iterate(-180, lon -> lon <= 180, lon -> lon + 1)
                .mapToObj(lon -> Position.ofDegrees(lon, lat))
                .toList();
    }

    static List<Position> meridian(int lon) {
        int end = lon % 90 == 0 ? 90 : MERIDIANS_END;
        return IntStream.rangeClosed(-end, end)
                .mapToObj(lat -> Position.ofDegrees(lon, lat))
                .toList();
    }
}
