package berkas.plan.timeline;

import berkas.plan.Ui;
import berkas.plan.timeline.Scale.Segment;
import berkas.plan.view.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What all parts of the strip are drawn from. */
record Drawing(Ui ui, Scale scale, AxisWords words, Across across, List<Dated> all) {
    /** What begins in each cell, in the order of the cells; none is empty. */
    Map<Segment, List<Dated>> bySegment() {
        Map<Segment, List<Dated>> found = new TreeMap<>(Comparator.comparingLong(Segment::first));
        for (Dated dated : all) {
            Segment segment = scale.segment(Extent.of(dated.date()).first());
            found.computeIfAbsent(segment, key -> new ArrayList<>()).add(dated);
        }
        return found;
    }

    /** The sign of an event or an article. */
    Glyph glyph(Dated dated) {
        return Glyphs.of(dated, across.rightToLeft());
    }

    Spot spot(Dated dated) {
        return Spot.of(scale, Extent.of(dated.date()), dated.published());
    }
}
