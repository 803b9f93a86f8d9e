package berkas.model;

import java.util.List;

/**
 * Everything a dossier holds, read and cross-checked.
 *
 * @param articles sorted by id, as are all lists here; annotations by article, then id
 * @param sources those of files and those written in place
 * @param drafts paths of the annotations that were left out, sorted
 * @param media sorted by path
 * @param translations of what is there, in the dossier's languages; one for each text and language
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
        List<Media> media,
        List<Translation> translations) {
    public Dossier {
        articles = List.copyOf(articles);
        annotations = List.copyOf(annotations);
        entries = List.copyOf(entries);
        sources = List.copyOf(sources);
        events = List.copyOf(events);
        pages = List.copyOf(pages);
        drafts = List.copyOf(drafts);
        media = List.copyOf(media);
        translations = List.copyOf(translations);
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
                media,
                translations);
    }

    /**
     * The same dossier in a language: texts that are translated into it are replaced, and each
     * record knows which of its texts are not. What is the article's own stays: its text, and the
     * quotations in it.
     */
    public Dossier in(LanguageTag language) {
        return Edition.of(this, language);
    }
}
