package berkas.plan.view;

/**
 * An article in a list.
 *
 * @param language of the title when it is not the page's; else empty, as for the others
 */
public record ArticleCard(
        String title,
        String subtitle,
        String language,
        String subtitleLanguage,
        String href,
        String publisher,
        String date,
        String datetime,
        String summary,
        String summaryLanguage,
        String notes) {}
