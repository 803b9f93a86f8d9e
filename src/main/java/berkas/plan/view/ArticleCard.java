package berkas.plan.view;

/** An article in a list; {@code language} is empty when it is the page's. */
public record ArticleCard(
        String title,
        String subtitle,
        String language,
        String href,
        String publisher,
        String date,
        String datetime,
        String summary,
        String notes) {}
