package berkas.plan.view;

/**
 * A source in a list.
 *
 * @param number in the list, as citations name it; 0 where a list is not numbered
 * @param id of the list item, for citations to lead to; empty where none does
 * @param href the source's own page
 * @param title of the work
 * @param language of the title when it is not the page's; else empty
 * @param details who, where and when, as one line; empty if unknown
 * @param url where it can be read; empty if unknown
 * @param host of {@code url}, for its link
 */
public record SourceItem(
        int number,
        String id,
        String href,
        String title,
        String language,
        String details,
        String url,
        String host) {}
