package berkas.load;

import berkas.model.Annotation;
import berkas.model.AnnotationTranslation;
import berkas.model.Article;
import berkas.model.Entry;
import berkas.model.EntryTranslation;
import berkas.model.Event;
import berkas.model.EventTranslation;
import berkas.model.Markup;
import berkas.model.Page;
import berkas.model.PageTranslation;
import berkas.model.Ref;
import berkas.model.SourceRef;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
                        contents.pages().stream().map(Uses::of),
                        translations(contents))
                .flatMap(uses -> uses)
                .toList();
    }

    private static Stream<Uses> translations(Contents contents) {
        Set<String> drafts =
                contents.annotations().stream()
                        .filter(Annotation::draft)
                        .map(Annotation::path)
                        .collect(Collectors.toSet());
        return Stream.of(
                        contents.all(AnnotationTranslation.class)
                                .map(text -> of(text.body(), drafts.contains(text.path()))),
                        contents.all(EntryTranslation.class).map(text -> of(text.body(), false)),
                        contents.all(EventTranslation.class).map(text -> of(text.body(), false)),
                        contents.all(PageTranslation.class).map(text -> of(text.body(), false)))
                .flatMap(uses -> uses);
    }

    private static Uses of(Markup body, boolean isDraft) {
        return new Uses(isDraft, List.of(), List.of(), body);
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
        return of(page.body(), false);
    }
}
