package berkas.plan.map;

import berkas.plan.view.MapView;
import java.util.ArrayList;
import java.util.List;

/** Words put on a map where there is room for them. */
final class Labels {
    /** More than the width of a digit and of most letters in units of the map. */
    private static final double LETTER = 6.6;

    private static final double ABOVE = 10;
    private static final double BELOW = 4;

    private final double width;
    private final double height;
    private final List<double[]> taken = new ArrayList<>();
    private final List<MapView.Label> labels = new ArrayList<>();

    Labels(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Keeps words off a rectangle. */
    void keepFree(double left, double top, double right, double bottom) {
        taken.add(new double[] {left, top, right, bottom});
    }

    /**
     * Puts words so that their base line begins at a point, unless something stands there.
     *
     * @return whether there was room
     */
    boolean put(double x, double y, String text, boolean strong) {
        double right = x + text.length() * LETTER;
        double[] box = {x, y - ABOVE, right, y + BELOW};
        boolean fits = x >= 0 && right <= width && box[1] >= 0 && box[3] <= height;
        if (!fits || taken.stream().anyMatch(other -> overlap(box, other))) {
            return false;
        }
        taken.add(box);
        labels.add(new MapView.Label(PathData.number(x), PathData.number(y), text, strong));
        return true;
    }

    List<MapView.Label> labels() {
        return List.copyOf(labels);
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }
}
