package berkas.plan.view;

import java.util.List;

/**
 * A glossary entry.
 *
 * @param aliases as one line; empty if there are none
 * @param maps where it lies: one map, or none
 * @param mentions where the entry is mentioned, articles first
 * @param mentionCount as one line
 */
public record EntryView(
        Frame frame,
        String title,
        String kind,
        String kindLabel,
        String summary,
        String aliases,
        List<Name> names,
        SafeHtml body,
        List<MapView> maps,
        List<FactRow> facts,
        List<MetaRow> identifiers,
        List<SourceItem> sources,
        List<EntryCard> seeAlso,
        List<EventItem> events,
        List<NoteCard> notes,
        List<Mentions> mentions,
        String mentionCount)
        implements View {
    /** Names in another language; {@code language} is its tag, {@code label} its name. */
    public record Name(String label, String language, String direction, List<String> texts) {}

    /**
     * A row of the table of facts.
     *
     * @param datetime machine-readable; empty when the value is no single HTML date
     * @param citations links to the list of sources
     */
    public record FactRow(String label, String value, String datetime, SafeHtml citations) {}
}
