package berkas.plan.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import berkas.model.Entry.Location;
import berkas.model.LanguageTag;
import berkas.model.Precision;
import berkas.plan.Ui;
import berkas.plan.view.MapView;
import berkas.render.TemplateFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorMapTest {
    private static final Ui INDONESIAN = ui("id");
    private static final Ui ENGLISH = ui("en");
    private static final Map<Location, MapView> DRAWN = new ConcurrentHashMap<>();
    private static final int MOST_BYTES = 12_000;

    /** Poles, the antimeridian, edges of zones, and places all over the Earth. */
    static List<Location> places() {
        List<Location> places = new ArrayList<>();
        double[] lats = {-90, -89.99, -85, -66, -30, 0, 16.8, 51.7603, 71, 89.99, 90};
        for (double lat : lats) {
            for (double lon : new double[] {-180, -179.99, -90, 0, 11, 128.1211, 179.99, 180}) {
                places.add(at(lat, lon, Precision.EXACT));
            }
        }
        Random random = new Random(3);
        for (int i = 0; i < 120; i++) {
            double lat = Math.toDegrees(Math.asin(2 * random.nextDouble() - 1));
            places.add(at(lat, 360 * random.nextDouble() - 180, Precision.APPROXIMATE));
        }
        return places;
    }

    static List<Location> parallels() {
        List<Location> places = new ArrayList<>();
        for (double lat = -90; lat <= 90; lat += 1.25) {
            places.add(at(lat, null, lat % 2 == 0 ? Precision.EXACT : Precision.APPROXIMATE));
        }
        return places;
    }

    private static MapView drawn(Location location) {
        return DRAWN.computeIfAbsent(location, place -> LocatorMap.of(INDONESIAN, "X", place));
    }

    @ParameterizedTest
    @MethodSource({"places", "parallels"})
    void nothingIsDrawnFarBeyondTheFrame(Location location) {
        MapView map = drawn(location);
        for (String path : List.of(map.sea(), map.land(), map.grid(), map.parallel())) {
            for (List<Point> line : Paths.read(path)) {
                assertThat(line.stream().filter(point -> !isAboutInFrame(map, point))).isEmpty();
            }
        }
    }

    private static boolean isAboutInFrame(MapView map, Point point) {
        return point.x() >= -2.1
                && point.x() <= map.width() + 2.1
                && point.y() >= -2.1
                && point.y() <= map.height() + 2.1;
    }

    @ParameterizedTest
    @MethodSource("places")
    void noCoastRunsStraightAcrossTheMap(Location location) {
        MapView map = drawn(location);
        for (List<Point> outline : Paths.read(map.land())) {
            for (int i = 1; i < outline.size(); i++) {
                Point a = outline.get(i - 1);
                Point b = outline.get(i);
                if (!isAlongFrame(map, a, b)) {
                    assertThat(a.distance(b)).as("%s to %s", a, b).isLessThan(60);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void landIsDrawnWhereLandIs(Location location) {
        RegionMap region = new RegionMap(ENGLISH, location.lon(), location.lat());
        double scale = 174 / plane(region).region().edge(1).x();
        List<List<Point>> land = Paths.read(region.sheet().land(Land.world()));
        int wrong = 0;
        for (int x = 1; x < RegionMap.WIDTH; x += 41) {
            for (int y = 1; y < RegionMap.HEIGHT; y += 43) {
                Position place =
                        plane(region).place(new Point((x - 172) / scale, (129 - y) / scale));
                boolean drawn = Paths.contains(land, new Point(x + .013, y + .013));
                wrong += drawn == Land.world().contains(place) ? 0 : 1;
            }
        }
        // Islets are left out and coasts off by a third of a unit.
        assertThat(wrong).isLessThan(3);
    }

    private static Azimuthal plane(RegionMap region) {
        return (Azimuthal) region.sheet().projection();
    }

    @ParameterizedTest
    @MethodSource({"places", "parallels"})
    void aMapIsSmall(Location location) throws IOException {
        MapView map = drawn(location);
        assertThat(compressed(map.toString())).isLessThan(MOST_BYTES);
    }

    @ParameterizedTest
    @MethodSource({"places", "parallels"})
    void wordsStandApartAndWithinTheFrame(Location location) {
        MapView map = drawn(location);
        List<MapView.Label> labels = map.labels();
        assertThat(labels).isNotEmpty();
        for (int i = 0; i < labels.size(); i++) {
            assertThat(number(labels.get(i).x())).isBetween(0.0, map.width() - 15.0);
            assertThat(number(labels.get(i).y())).isBetween(9.0, map.height() - 3.0);
            for (int j = 0; j < i; j++) {
                assertThat(apart(labels.get(i), labels.get(j))).isTrue();
            }
        }
    }

    @Test
    void anExactPlaceIsAPoint() {
        MapView map = LocatorMap.of(INDONESIAN, "Tsiolkovsky", at(51.9, 128.4, null));
        assertThat(map.title()).isEqualTo("Peta letak Tsiolkovsky");
        assertThat(map.coordinates()).isEqualTo("51,9° LU, 128,4° BT");
        assertThat(map.marks()).containsExactly(new MapView.Mark("172", "129"));
        assertThat(map.rough()).isFalse();
        assertThat(map.note()).isEmpty();
        assertThat(map.parallel()).isEmpty();
    }

    @Test
    void anApproximatePlaceIsAnArea() {
        MapView map = LocatorMap.of(ENGLISH, "X", at(-6.2, -0.5, Precision.APPROXIMATE));
        assertThat(map.coordinates()).isEqualTo("about 6.2° S, 0.5° W");
        assertThat(map.rough()).isTrue();
        assertThat(map.note()).contains("somewhere near");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-65, 0, 51, 65, 66, 80, -89})
    void aLatitudeAloneGetsNoMarkAndNoLongitude(double lat) {
        MapView map = LocatorMap.of(ENGLISH, "X", at(lat, null, Precision.APPROXIMATE));
        assertThat(map.marks()).isEmpty();
        assertThat(map.insets()).isEmpty();
        assertThat(map.coordinates()).doesNotContain("E").doesNotContain("W");
        assertThat(map.note()).contains("Only the latitude is known");
        assertThat(map.labels()).anyMatch(MapView.Label::strong);
        List<Point> line = Paths.read(map.parallel()).stream().flatMap(List::stream).toList();
        boolean polar = Math.abs(lat) >= 66;
        assertThat(line).hasSizeGreaterThan(polar ? 20 : 1);
        double west = line.stream().mapToDouble(Point::x).min().orElseThrow();
        double east = line.stream().mapToDouble(Point::x).max().orElseThrow();
        assertThat(west + east).isCloseTo(map.width(), offset(.3));
    }

    @Test
    void allMeridiansMeetAtAPole() {
        MapView map = LocatorMap.of(ENGLISH, "North Pole", at(90, null, null));
        assertThat(map.marks()).hasSize(1);
        assertThat(map.coordinates()).isEqualTo("90° N");
        assertThat(map.note()).isEmpty();
    }

    @Test
    void bothSidesOfTheAntimeridianAreOneMap() {
        MapView east = LocatorMap.of(ENGLISH, "X", at(-17, 180.0, null));
        MapView west = LocatorMap.of(ENGLISH, "X", at(-17, -180.0, null));
        assertThat(Paths.read(east.land())).hasSameSizeAs(Paths.read(west.land()));
        assertThat(east.labels()).extracting(MapView.Label::text).contains("170° E", "170° W");
        assertThat(east.labels()).extracting(MapView.Label::text).contains("180°");
    }

    @Test
    void theMapIsTheSameWhateverTheMachineSpeaks() {
        Locale usual = Locale.getDefault();
        MapView map = LocatorMap.of(INDONESIAN, "X", at(51.76, 128.12, null));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(LocatorMap.of(INDONESIAN, "X", at(51.76, 128.12, null))).isEqualTo(map);
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static boolean isAlongFrame(MapView map, Point a, Point b) {
        return Math.max(a.x(), b.x()) < -1
                || Math.min(a.x(), b.x()) > map.width() + 1
                || Math.max(a.y(), b.y()) < -1
                || Math.min(a.y(), b.y()) > map.height() + 1;
    }

    private static boolean apart(MapView.Label a, MapView.Label b) {
        boolean beside =
                number(a.x()) + 6.2 * a.text().length() <= number(b.x())
                        || number(b.x()) + 6.2 * b.text().length() <= number(a.x());
        return beside || Math.abs(number(a.y()) - number(b.y())) >= 11;
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static Location at(double lat, @Nullable Double lon, @Nullable Precision precision) {
        return new Location(lat, lon, precision, "");
    }

    private static Ui ui(String language) {
        try {
            return new Ui(
                    LanguageTag.parse(language).orElseThrow(),
                    TemplateFiles.builtIn().ui(language).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
