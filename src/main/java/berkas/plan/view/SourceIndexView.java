package berkas.plan.view;

import java.util.List;

/** All sources, by publisher. */
public record SourceIndexView(Frame frame, String title, String count, List<Group> groups)
        implements View {
    /** Sources of one publisher. */
    public record Group(String anchor, String label, List<SourceItem> sources) {}
}
