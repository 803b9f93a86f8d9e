package berkas.plan.view;

import java.util.List;

/**
 * A source's own page.
 *
 * @param language of the title when it is not the page's; else empty
 * @param url where it can be read; empty if unknown
 * @param archived address of a copy; empty if there is none
 * @param remark the editor's remark; empty if there is none
 * @param remarkLanguage of the remark when it is not the page's; else empty
 * @param untranslated as in {@link NoteItem}
 * @param notePages the ways to the other notes: one pagination, or none
 */
public record SourceView(
        Frame frame,
        String title,
        String language,
        List<MetaRow> details,
        String url,
        String host,
        String archived,
        String remark,
        String remarkLanguage,
        String untranslated,
        List<NoteCard> notes,
        List<Pagination> notePages,
        List<EntryCard> entries,
        List<EventItem> events,
        List<Link> pages)
        implements View {
    /** Whether nothing cites the source. */
    public boolean isUncited() {
        return notes.isEmpty() && entries.isEmpty() && events.isEmpty() && pages.isEmpty();
    }
}
