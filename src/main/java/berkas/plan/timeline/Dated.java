package berkas.plan.timeline;

import berkas.model.Edtf;

/**
 * Something with a date, to be drawn.
 *
 * @param published whether it is the publication of an article; else it is an event
 * @param href where it stands in the list
 * @param yearHref its year in the list
 * @param title what happened, or the article's title
 * @param language of an article's title, unless that of the page
 * @param name when it was and what, for those who do not see the mark
 * @param entries ids of the entries it belongs to, with spaces between
 */
public record Dated(
        Edtf date,
        boolean published,
        String href,
        String yearHref,
        String title,
        String language,
        String name,
        String entries) {}
