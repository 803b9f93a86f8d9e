package berkas.plan.view;

import java.util.List;

/**
 * A glossary entry.
 *
 * @param aliases as one line; empty if there are none
 * @param titleLanguage of the name when it is not the page's; else empty; likewise of other texts
 * @param untranslated as in {@link NoteItem}
 * @param maps where it lies: one map, or none
 * @param diagrams the closest related entries: one picture, or none
 * @param related entries, the closest first
 * @param notePages the ways to the other notes: one pagination, or none; likewise of mentions
 * @param mentions where the entry is mentioned, articles first
 * @param mentionCount as one line
 */
public record EntryView(
        Frame frame,
        String title,
        String titleLanguage,
        String kind,
        String kindLabel,
        String summary,
        String summaryLanguage,
        String aliases,
        String aliasesLanguage,
        List<Name> names,
        SafeHtml body,
        String bodyLanguage,
        String untranslated,
        List<MapView> maps,
        String placeLanguage,
        List<FactRow> facts,
        List<MetaRow> identifiers,
        List<SourceItem> sources,
        List<DiagramView> diagrams,
        List<Related> related,
        List<EventItem> events,
        List<NoteCard> notes,
        List<Pagination> notePages,
        List<Mentions> mentions,
        List<Pagination> mentionPages,
        String mentionCount)
        implements View {
    /** Names in another language; {@code language} is its tag, {@code label} its name. */
    public record Name(String label, String language, String direction, List<String> texts) {}

    /**
     * A related entry.
     *
     * @param language of the name if it is not the page's; else empty
     * @param relation what binds the two, in words
     */
    public record Related(String name, String language, String href, String relation) {}

    /**
     * A row of the table of facts.
     *
     * @param labelLanguage of the label when it is not the page's; else empty; likewise of the
     *     value
     * @param datetime machine-readable; empty when the value is no single HTML date
     * @param citations links to the list of sources
     */
    public record FactRow(
            String label,
            String labelLanguage,
            String value,
            String valueLanguage,
            String datetime,
            SafeHtml citations) {}
}
