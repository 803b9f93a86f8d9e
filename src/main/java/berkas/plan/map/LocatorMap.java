package berkas.plan.map;

import berkas.model.Entry.Location;
import berkas.model.Precision;
import berkas.plan.Ui;
import berkas.plan.view.MapView;
import java.util.List;

/**
 * The map of a location, which shows no more than is known: a place as a mark, a place known
 * roughly as an area, a latitude as a line round the Earth.
 */
public final class LocatorMap {
    private LocatorMap() {}

    /** The map of the place of something called {@code name}. */
    public static MapView of(Ui ui, String name, Location location) {
        Double lon = location.lon();
        // All meridians meet at the poles.
        if (lon == null && Math.abs(location.lat()) == 90) {
            lon = 0.0;
        }
        return lon == null
                ? parallel(ui, name, location)
                : region(ui, name, location, new RegionMap(ui, lon, location.lat()));
    }

    private static MapView region(Ui ui, String name, Location location, RegionMap map) {
        return new MapView(
                ui.text("location.map", name),
                location.label(),
                Degrees.shown(ui, location),
                isRough(location) ? ui.text("location.near") : "",
                RegionMap.WIDTH,
                RegionMap.HEIGHT,
                map.sheet().sea(),
                map.sheet().land(Land.world()),
                map.sheet().lines(map.graticule().lines()),
                "",
                isRough(location),
                List.of(map.mark()),
                map.labels(),
                List.of(map.globe()),
                List.of(map.scale()));
    }

    private static MapView parallel(Ui ui, String name, Location location) {
        ParallelMap map = new ParallelMap(ui, location.lat());
        return new MapView(
                ui.text("location.map", name),
                location.label(),
                Degrees.shown(ui, location),
                ui.text("location.onlyLatitude"),
                RegionMap.WIDTH,
                map.height(),
                map.sheet().sea(),
                map.land(),
                map.sheet().lines(map.graticule().lines()),
                map.parallel(),
                isRough(location),
                List.of(),
                map.labels(),
                List.of(),
                List.of());
    }

    private static boolean isRough(Location location) {
        return location.precision() == Precision.APPROXIMATE;
    }
}
