package berkas.plan.map;

import berkas.model.Entry.Location;
import berkas.model.Precision;
import berkas.plan.Ui;
import java.text.NumberFormat;

/** Coordinates in words, no more precise than they are known. */
final class Degrees {
    private static final int MOST_DECIMALS = 4;

    private Degrees() {}

    /** The coordinates of a location: {@code about 51.9° N, 128.4° E}. */
    static String shown(Ui ui, Location location) {
        Double lon = location.lon();
        String lat = parallel(ui, location.lat());
        String both = lon == null ? lat : ui.text("list.middle", lat, meridian(ui, lon));
        return location.precision() == Precision.APPROXIMATE
                ? ui.text("date.approximate", both)
                : both;
    }

    /** The name of a parallel; the equator is of neither side. */
    static String parallel(Ui ui, double lat) {
        return lat == 0
                ? ui.text("location.plain", number(ui, lat))
                : named(ui, lat, lat < 0 ? "compass.south" : "compass.north");
    }

    /** The name of a meridian; those of 0° and 180° are of neither side. */
    static String meridian(Ui ui, double lon) {
        return lon == 0 || Math.abs(lon) == 180
                ? ui.text("location.plain", number(ui, lon))
                : named(ui, lon, lon < 0 ? "compass.west" : "compass.east");
    }

    private static String named(Ui ui, double degrees, String side) {
        return ui.text("location.degrees", number(ui, degrees), ui.text(side));
    }

    private static String number(Ui ui, double degrees) {
        NumberFormat format = NumberFormat.getNumberInstance(ui.locale());
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(Math.abs(degrees));
    }
}
