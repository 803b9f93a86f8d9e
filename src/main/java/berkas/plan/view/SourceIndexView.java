package berkas.plan.view;

import java.util.List;

/** All sources, by publisher. */
public record SourceIndexView(Frame frame, String title, String count, List<Group> groups)
        implements View {
    /**
     * Sources of one publisher.
     *
     * @param language that of all its sources, and so of its name; empty if there is more than one
     *     or it is the page's own
     */
    public record Group(String anchor, String label, String language, List<SourceItem> sources) {}
}
