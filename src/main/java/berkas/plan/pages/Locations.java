package berkas.plan.pages;

import berkas.model.Entry.Location;
import berkas.model.Precision;
import berkas.plan.Ui;
import java.text.NumberFormat;

/** Locations in words and degrees, no more precise than they are known. */
final class Locations {
    private static final int MOST_DECIMALS = 4;

    private Locations() {}

    static String shown(Ui ui, Location location) {
        String degrees = degrees(ui, location);
        if (location.precision() == Precision.APPROXIMATE || location.lon() == null) {
            degrees = ui.text("date.approximate", degrees);
        }
        if (location.label().isEmpty()) {
            return degrees;
        }
        // Words such as "about 51° N" say all there is to say of a parallel.
        return location.lon() == null
                ? location.label()
                : ui.text("location.named", location.label(), degrees);
    }

    private static String degrees(Ui ui, Location location) {
        String lat = number(ui, location.lat());
        String northSouth = ui.text(location.lat() < 0 ? "compass.south" : "compass.north");
        Double lon = location.lon();
        if (lon == null) {
            return ui.text("location.latOnly", lat, northSouth);
        }
        String eastWest = ui.text(lon < 0 ? "compass.west" : "compass.east");
        return ui.text("location.exact", lat, northSouth, number(ui, lon), eastWest);
    }

    private static String number(Ui ui, double degrees) {
        NumberFormat format = NumberFormat.getNumberInstance(ui.locale());
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(Math.abs(degrees));
    }
}
