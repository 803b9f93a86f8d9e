package berkas.load;

import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.Entry;
import berkas.model.Event;
import berkas.model.Markup;
import berkas.model.Page;
import berkas.model.Ref;
import berkas.model.SourceRef;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one file refers to.
 *
 * @param isDraft whether nothing of it is to be published
 */
record Uses(boolean isDraft, List<Ref> entries, List<SourceRef> sources, Markup body) {
    Uses {
        entries = List.copyOf(entries);
        sources = List.copyOf(sources);
    }

    /** Of every file that could be read. */
    static List<Uses> all(Contents contents) {
        return Stream.of(
                        contents.articles().stream().map(Uses::of),
                        contents.annotations().stream().map(Uses::of),
                        contents.entries().stream().map(Uses::of),
                        contents.events().stream().map(Uses::of),
                        contents.pages().stream().map(Uses::of))
                .flatMap(uses -> uses)
                .toList();
    }

    private static Uses of(Article article) {
        return new Uses(false, article.excludeTerms(), List.of(), article.body());
    }

    private static Uses of(Annotation note) {
        return new Uses(note.draft(), note.terms(), note.sources(), note.body());
    }

    private static Uses of(Entry entry) {
        List<SourceRef> sources =
                Stream.of(
                                entry.sources().stream(),
                                entry.facts().stream().flatMap(fact -> fact.source().stream()),
                                entry.dates().stream().flatMap(date -> date.source().stream()))
                        .flatMap(refs -> refs)
                        .toList();
        return new Uses(false, entry.seeAlso(), sources, entry.body());
    }

    private static Uses of(Event event) {
        return new Uses(false, event.terms(), event.sources(), event.body());
    }

    private static Uses of(Page page) {
        return new Uses(false, List.of(), List.of(), page.body());
    }
}
