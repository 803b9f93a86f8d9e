package berkas.load;

import berkas.diagnostic.Diagnostic;
import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.Entry;
import berkas.model.Event;
import berkas.model.Page;
import berkas.model.Source;
import berkas.model.Translation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every file that was read, merged, in the order of their paths. */
record Contents(List<ReadFile> files) {
    Contents {
        files = List.copyOf(files);
    }

    List<Article> articles() {
        return all(Article.class).sorted(Comparator.comparing(Article::id)).toList();
    }

    List<Annotation> annotations() {
        return all(Annotation.class)
                .sorted(Comparator.comparing(Annotation::article).thenComparing(Annotation::id))
                .toList();
    }

    List<Entry> entries() {
        return all(Entry.class).sorted(Comparator.comparing(Entry::id)).toList();
    }

    /** Those with a file of their own. */
    List<Source> sources() {
        return all(Source.class).sorted(Comparator.comparing(Source::id)).toList();
    }

    List<Event> events() {
        return all(Event.class).sorted(Comparator.comparing(Event::id)).toList();
    }

    List<Page> pages() {
        return all(Page.class).sorted(Comparator.comparing(Page::id)).toList();
    }

    /** By the paths of their files. */
    List<Translation> translations() {
        return all(Translation.class).toList();
    }

    /** The faults of each file by itself. */
    Stream<Diagnostic> faults() {
        return files.stream().flatMap(file -> file.faults().stream());
    }

    /** The shown paths of a kind's files by their ids, those that could not be read included. */
    Map<String, String> paths(ContentKind kind) {
        Map<String, String> paths = new TreeMap<>();
        files.stream()
                .map(ReadFile::item)
                .filter(item -> item.kind().equals(kind) && !item.isSpare())
                .filter(item -> !item.isTranslation())
                .forEach(item -> paths.put(item.path(), item.file().shown()));
        return paths;
    }

    /** The shown paths of files with faults: what is not in their records may be in the files. */
    Set<String> faulty() {
        return files.stream()
                .filter(file -> !file.faults().isEmpty())
                .map(file -> file.item().file().shown())
                .collect(Collectors.toSet());
    }

    /** Every record of a type, by the paths of their files. */
    <T> Stream<T> all(Class<T> type) {
        return files.stream()
                .flatMap(file -> file.content().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
