package berkas.plan.view;

import java.util.List;

/** All events in order. */
public record TimelineView(Frame frame, String title, String count, List<Year> years)
        implements View {
    /** The events that begin in one year. */
    public record Year(String anchor, String label, List<EventItem> events) {}
}
