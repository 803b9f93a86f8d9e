package berkas.plan.view;

/**
 * A glossary entry in a list.
 *
 * @param language of the name when it is not the page's; else empty
 * @param summaryLanguage of the summary when it is not the page's; else empty
 */
public record EntryCard(
        String name,
        String language,
        String href,
        String kind,
        String kindLabel,
        String summary,
        String summaryLanguage,
        String mentions) {}
