package berkas.plan.view;

import java.util.List;

/**
 * An event.
 *
 * @param anchor the id of its element on the timeline
 * @param href the event on the timeline
 * @param date as shown
 * @param datetime machine-readable; empty when the date is no single HTML date
 */
public record EventItem(
        String anchor,
        String href,
        String date,
        String datetime,
        String title,
        SafeHtml body,
        List<Link> terms,
        List<SourceItem> sources) {}
