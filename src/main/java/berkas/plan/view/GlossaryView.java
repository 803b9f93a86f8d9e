package berkas.plan.view;

import java.util.List;

/** All glossary entries, by letter and by kind. */
public record GlossaryView(
        Frame frame, String title, String count, List<Group> letters, List<Group> kinds)
        implements View {
    /**
     * Entries under one heading.
     *
     * @param anchor the id of the heading
     */
    public record Group(String anchor, String label, List<EntryCard> entries) {}
}
