package berkas.plan.view;

import java.util.List;

/**
 * An event.
 *
 * @param anchor the id of its element on the timeline
 * @param href the event on the timeline
 * @param date as shown
 * @param datetime machine-readable; empty when the date is no single HTML date
 * @param titleLanguage of the title when it is not the page's; else empty; likewise of the body
 * @param untranslated as in {@link NoteItem}
 */
public record EventItem(
        String anchor,
        String href,
        String date,
        String datetime,
        String title,
        String titleLanguage,
        SafeHtml body,
        String bodyLanguage,
        String untranslated,
        List<Link> terms,
        List<SourceItem> sources) {}
