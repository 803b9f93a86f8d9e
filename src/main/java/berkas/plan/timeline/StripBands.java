package berkas.plan.timeline;

import berkas.plan.timeline.Scale.Segment;
import berkas.plan.view.Strip.Band;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The cells of the strip with their names, as far as there is room for these. */
final class StripBands {
    /** The width of a character of a name and the least distance between names, in ems. */
    private static final double CHARACTER = 0.575;

    private static final double APART = 0.3;

    private final Drawing drawing;
    private final Map<Segment, List<Dated>> found;
    private final Set<Segment> labelled;
    private final List<Band> bands = new ArrayList<>();
    private double free = Double.NEGATIVE_INFINITY;
    private String group = "";

    private StripBands(Drawing drawing) {
        this.drawing = drawing;
        this.found = drawing.bySegment();
        this.labelled = labelled();
    }

    static List<Band> of(Drawing drawing) {
        StripBands bands = new StripBands(drawing);
        drawing.scale().segments().stream()
                .filter(segment -> !segment.isBreak())
                .forEach(bands::add);
        return bands.bands;
    }

    /** Cells with something in them go first. */
    private Set<Segment> labelled() {
        Set<Segment> chosen = new HashSet<>();
        List<Lanes.Room> taken = new ArrayList<>();
        Stream.concat(found.keySet().stream(), drawing.scale().segments().stream())
                .filter(segment -> !segment.isBreak())
                .forEach(
                        segment -> {
                            Lanes.Room room = room(segment);
                            if (isInside(room) && taken.stream().noneMatch(room::meets)) {
                                taken.add(room);
                                chosen.add(segment);
                            }
                        });
        return chosen;
    }

    private static boolean isInside(Lanes.Room room) {
        return room.start() >= 0 && room.end() <= Spot.WIDTH;
    }

    private Lanes.Room room(Segment segment) {
        double half = half(drawing.words().label(segment.first()));
        return new Lanes.Room(middle(segment) - half, middle(segment) + half);
    }

    /** In ems. */
    private static double middle(Segment segment) {
        return Spot.inset(segment.middle()) * Spot.WIDTH;
    }

    private void add(Segment segment) {
        double start = Spot.inset(segment.start());
        double end = Spot.inset(segment.end());
        List<Dated> in = found.getOrDefault(segment, List.of());
        bands.add(
                new Band(
                        drawing.across().left(start, end),
                        Across.width(start, end),
                        bands.size() % 2 == 0,
                        drawing.across().at((start + end) / 2),
                        labelled.contains(segment) ? drawing.words().label(segment.first()) : "",
                        group(segment),
                        in.isEmpty() ? "" : in.get(0).yearHref()));
    }

    private String group(Segment segment) {
        String own = drawing.words().group(segment.first());
        double half = half(own);
        if (own.equals(group) || middle(segment) - half < free) {
            return "";
        }
        group = own;
        free = middle(segment) + half;
        return own;
    }

    private static double half(String label) {
        return (label.codePointCount(0, label.length()) * CHARACTER + APART) / 2;
    }
}
