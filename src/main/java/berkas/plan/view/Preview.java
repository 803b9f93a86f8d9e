package berkas.plan.view;

import java.util.List;

/**
 * What a link to a glossary entry shows before it is followed.
 *
 * @param anchor the id of its element on the page
 * @param href as the links to the entry have it
 * @param language of the name when it is not the page's; else empty; likewise of the summary
 * @param names in scripts other than that of its name
 */
public record Preview(
        String anchor,
        String href,
        String name,
        String language,
        String kindLabel,
        String summary,
        String summaryLanguage,
        List<EntryView.Name> names) {
    public Preview {
        names = List.copyOf(names);
    }
}
