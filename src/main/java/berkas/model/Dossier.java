package berkas.model;

import java.util.List;

/**
 * Everything a dossier holds, read and cross-checked.
 *
 * @param articles sorted by id, as are all lists here; annotations by article, then id
 * @param sources those of files and those written in place
 * @param drafts paths of the annotations that were left out, sorted
 * @param media paths below {@code content/media}, sorted, {@code /} separators
 */
public record Dossier(
        Settings settings,
        List<Article> articles,
        List<Annotation> annotations,
        List<Entry> entries,
        List<Source> sources,
        List<Event> events,
        List<Page> pages,
        List<String> drafts,
        List<String> media) {
    public Dossier {
        articles = List.copyOf(articles);
        annotations = List.copyOf(annotations);
        entries = List.copyOf(entries);
        sources = List.copyOf(sources);
        events = List.copyOf(events);
        pages = List.copyOf(pages);
        drafts = List.copyOf(drafts);
        media = List.copyOf(media);
    }

    /** The same dossier for another address. */
    public Dossier at(WebUrl baseUrl) {
        return new Dossier(
                settings.at(baseUrl),
                articles,
                annotations,
                entries,
                sources,
                events,
                pages,
                drafts,
                media);
    }
}
