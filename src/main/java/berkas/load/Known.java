package berkas.load;

import berkas.model.Annotation;
import berkas.model.SourceRef;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that can be referred to, whether or not it could be read: a file with a fault is not
 * missing.
 *
 * @param files the shown path of each id's file, by kind; ids sorted
 * @param inPlace ids of sources written where they are used
 * @param drafts annotations that will not be published: shown paths by {@link Annotation#path()}
 * @param draftSources ids of sources written in such annotations only
 * @param media shown paths of files below {@code media/}
 * @param paths shown paths of all files that a link may lead to, as they are and as they should be
 * @param translations shown paths of translated files by those of their translations
 * @param strays see {@link Placement}
 */
record Known(
        Map<ContentKind, Map<String, String>> files,
        Set<String> inPlace,
        Map<String, String> drafts,
        Set<String> draftSources,
        Set<String> media,
        Set<String> paths,
        Map<String, String> translations,
        Set<String> strays) {
    /**
     * Takes stock.
     *
     * @param inPlace ids of all sources written where they are used
     * @param withDrafts whether drafts are published too
     */
    static Known of(
            Path content,
            Placement placement,
            Contents contents,
            Set<String> inPlace,
            boolean withDrafts) {
        List<Annotation> drafts =
                contents.annotations().stream()
                        .filter(note -> note.draft() && !withDrafts)
                        .toList();
        Set<String> media =
                placement.media().stream()
                        .map(path -> FileFinder.shown(content, Sorter.MEDIA + "/" + path))
                        .collect(Collectors.toCollection(TreeSet::new));
        return new Known(
                ContentKind.ALL.stream().collect(Collectors.toMap(kind -> kind, contents::paths)),
                inPlace,
                drafts.stream().collect(Collectors.toMap(Annotation::path, n -> n.file().path())),
                sourcesIn(drafts),
                media,
                paths(media, placement),
                translations(placement),
                placement.strays());
    }

    /** Whether a reference to {@code id} needs no complaint of its own. */
    boolean has(ContentKind kind, String id) {
        return filesOf(kind).containsKey(id)
                || (kind.equals(ContentKind.SOURCE) && inPlace.contains(id))
                || strays.contains(id.substring(id.lastIndexOf('/') + 1))
                || id.isEmpty();
    }

    /** The ids of a kind, sorted. */
    Set<String> idsOf(ContentKind kind) {
        Set<String> ids = new TreeSet<>(filesOf(kind).keySet());
        if (kind.equals(ContentKind.SOURCE)) {
            ids.addAll(inPlace);
        }
        return ids;
    }

    /** The shown paths of a kind's files, by id. */
    Map<String, String> filesOf(ContentKind kind) {
        return files.getOrDefault(kind, Map.of());
    }

    private static Set<String> sourcesIn(List<Annotation> notes) {
        return notes.stream()
                .flatMap(note -> note.sources().stream())
                .filter(ref -> ref.inPlace() != null)
                .map(SourceRef::id)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> translations(Placement placement) {
        return placement.items().stream()
                .filter(Item::isTranslation)
                .collect(Collectors.toMap(item -> item.file().shown(), Item::originalPath));
    }

    private static Set<String> paths(Set<String> media, Placement placement) {
        Stream<String> files =
                placement.items().stream()
                        .filter(item -> !item.isTranslation())
                        .flatMap(item -> Stream.of(item.file().shown(), item.properPath()));
        // They come in order, or nearly so: sorting them as a whole is much quicker.
        return Stream.concat(media.stream(), files)
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
