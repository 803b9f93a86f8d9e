package berkas.plan;

import berkas.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a {@link Site} that a page may be made from: while everything that a page was made from
 * is the same, so is the page.
 *
 * @param id of what there are many of; empty where there is one
 */
public record Ingredient(Kind kind, String id) {
    /** What the parts of a site are. */
    public enum Kind {
        /** An article with all its notes. */
        ARTICLE(Site::articles),
        NOTE(Site::notes),
        /** An entry with its text. */
        ENTRY((site, id) -> with(site.entriesById().get(id), site::body)),
        SOURCE(Site::sourcesById),
        /** An event with its text. */
        EVENT((site, id) -> with(site.eventsById().get(id), site::body)),
        /** A page of an editor's with its text. */
        PAGE((site, id) -> with(site.pagesById().get(id), site::body)),
        /** How large a picture is, by its path in the output. */
        PICTURE_SIZE((site, id) -> site.pictureSize(id)),
        /** How much there is to list about an entry. */
        EXTENT_OF_ENTRY(
                (site, id) ->
                        List.of(
                                site.uses().mentionCount(id),
                                site.uses().mentionPages(id),
                                site.uses().pagesOfTerm(id))),
        /** The mentions of an entry on one page. */
        MENTIONS(onPage(Uses::mentions)),
        /** The notes that name an entry, on one page. */
        NOTES_OF_TERM(onPage(Uses::notesOfTerm)),
        EVENTS_OF_TERM((site, id) -> site.uses().eventsOfTerm(id)),
        /** Who cites a source, of notes only how many pages they take. */
        USES_OF_SOURCE(
                (site, id) ->
                        List.of(
                                site.uses().pagesOfSource(id),
                                site.uses().entriesOfSource(id),
                                site.uses().eventsOfSource(id),
                                site.uses().textsOfSource(id))),
        /** The notes that cite a source, on one page. */
        NOTES_OF_SOURCE(onPage(Uses::notesOfSource)),
        /** The entries bound to an entry. */
        RELATIONS((site, id) -> with(site.entriesById().get(id), site.relations()::of)),
        /** What texts in each language call an entry. */
        ENTRY_NAME(
                (site, id) ->
                        site.languages().stream().map(tag -> site.entryName(id, tag)).toList()),
        /** What texts in each language call a note. */
        NOTE_NAME(
                (site, id) ->
                        site.languages().stream().map(tag -> site.noteName(id, tag)).toList()),
        /** How many claims came out each way. */
        EXTENT_OF_CLAIMS(
                (site, id) ->
                        site.uses().claims().entrySet().stream()
                                .map(of -> List.of(of, site.uses().claimPages(of.getKey())))
                                .toList()),
        /** The claims that came out one way, on one page. */
        CLAIMS(onPage((uses, id, page) -> uses.claims(Verdict.valueOf(id), page))),
        /** All articles with their notes. */
        ARTICLES((site, id) -> List.copyOf(site.articles().values())),
        /** What lists show of all articles. */
        ARTICLE_HEADS((site, id) -> site.articleHeads()),
        NOTES((site, id) -> List.copyOf(site.notes().values())),
        ENTRIES((site, id) -> site.entries()),
        SOURCES((site, id) -> site.sources()),
        EVENTS((site, id) -> site.events());

        @SuppressWarnings("ImmutableEnumChecker") // Each looks at the site it is given.
        private final BiFunction<Site, String, @Nullable Object> value;

        Kind(BiFunction<Site, String, @Nullable Object> value) {
            this.value = value;
        }

        Kind(Function<Site, Map<String, ?>> byId) {
            this((site, id) -> byId.apply(site).get(id));
        }

        private static BiFunction<Site, String, @Nullable Object> onPage(Listed listed) {
            return (site, id) -> {
                int blank = id.indexOf(' ');
                int page = Integer.parseInt(id.substring(0, blank));
                return listed.of(site.uses(), id.substring(blank + 1), page);
            };
        }

        private static <T> @Nullable Object with(@Nullable T item, Function<T, Object> more) {
            return item == null ? null : List.of(item, more.apply(item));
        }
    }

    /** What a page of a long list shows. */
    @FunctionalInterface
    private interface Listed {
        List<?> of(Uses uses, String id, int page);
    }

    /** The id of what stands on one page of the list of something. */
    static String onPage(String id, int page) {
        return page + " " + id;
    }

    /** What it is on a site; {@code null} if there is no such thing. */
    public @Nullable Object of(Site site) {
        return kind.value.apply(site, id);
    }
}
