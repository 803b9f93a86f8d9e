package berkas.plan;

import berkas.anchor.Mention;
import berkas.model.Annotation;
import berkas.model.Dossier;
import berkas.model.Edtf;
import berkas.model.Entry;
import berkas.model.Event;
import berkas.model.Moment;
import berkas.model.Page;
import berkas.model.Ref;
import berkas.model.SourceRef;
import berkas.model.Verdict;
import berkas.plan.Ingredient.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The cross-links of a dossier turned round: who mentions an entry, who cites a source.
 *
 * <p>Events are in the order of their dates, all else in that of ids; mentions in reading order
 * within a text.
 */
public final class Uses {
    private static final Comparator<Note> IN_READING_ORDER =
            Comparator.comparing((Note note) -> note.article().id()).thenComparingInt(Note::number);

    private final Found found;
    private final Reads reads;

    /** As a timeline shows them: an interval without a first date stands at its last. */
    public static final Comparator<Event> BY_DATE =
            Comparator.comparing((Event event) -> shownFrom(event.date()))
                    .thenComparing(Event::date)
                    .thenComparing(Event::id);

    private Uses(Found found, Reads reads) {
        this.found = found;
        this.reads = reads;
    }

    /** All uses by the id of what is used. */
    private record Found(
            Map<String, List<Site.Mentioned>> mentions,
            Map<String, Paginated<Site.Mentioned>> mentionPages,
            Map<String, Paginated<Note>> notesOfTerm,
            Map<String, List<Event>> eventsOfTerm,
            Map<String, Paginated<Note>> notesOfSource,
            Map<String, List<Entry>> entriesOfSource,
            Map<String, List<Event>> eventsOfSource,
            Map<String, List<Place>> textsOfSource,
            Map<Verdict, Paginated<Note>> claims) {}

    Uses readBy(Reads by) {
        return new Uses(found, by);
    }

    /** Where a timeline shows a date. */
    public static Moment shownFrom(Edtf date) {
        return (date.start().isKnown() ? date.start() : date.end()).earliest();
    }

    static Uses of(Site site) {
        return new Uses(new Collector().collect(site), Reads.UNSEEN);
    }

    /** The sources of a note: those its text cites in that order, then the others it names. */
    public static List<String> sources(Note note) {
        Annotation annotation = note.annotation();
        return merged(note.body().citations(), annotation.sources());
    }

    /** The sources of an entry, in the order its page shows what rests on them. */
    public static List<String> sources(Site site, Entry entry) {
        Stream<SourceRef> inTable =
                Stream.concat(
                        entry.facts().stream().flatMap(fact -> fact.source().stream()),
                        entry.dates().stream().flatMap(date -> date.source().stream()));
        return merged(
                site.body(entry).citations(),
                Stream.concat(inTable, entry.sources().stream()).toList());
    }

    public static List<String> sources(Site site, Event event) {
        return merged(site.body(event).citations(), event.sources());
    }

    public static List<String> sources(Site site, Page page) {
        return site.body(page).citations();
    }

    /** All mentions, for what is found out about entries; pages list them page by page. */
    List<Site.Mentioned> mentions(String entry) {
        return found.mentions.getOrDefault(entry, List.of());
    }

    /** How often an entry is mentioned. */
    public int mentionCount(String entry) {
        reads.add(Kind.EXTENT_OF_ENTRY, entry);
        return mentions(entry).size();
    }

    /** How many pages the mentions of an entry take. */
    public int mentionPages(String entry) {
        reads.add(Kind.EXTENT_OF_ENTRY, entry);
        return paginated(found.mentionPages, entry).size();
    }

    /**
     * The mentions of an entry that stand on one page.
     *
     * @param page its number, from 1
     */
    public List<Site.Mentioned> mentions(String entry, int page) {
        reads.add(Kind.MENTIONS, entry, page);
        return paginated(found.mentionPages, entry).page(page);
    }

    /** How many pages the notes take that name an entry among their terms. */
    public int pagesOfTerm(String entry) {
        reads.add(Kind.EXTENT_OF_ENTRY, entry);
        return paginated(found.notesOfTerm, entry).size();
    }

    /**
     * The notes that name the entry among their terms, and stand on one page.
     *
     * @param page its number, from 1
     */
    public List<Note> notesOfTerm(String entry, int page) {
        reads.add(Kind.NOTES_OF_TERM, entry, page);
        return paginated(found.notesOfTerm, entry).page(page);
    }

    /** In the order of their dates. */
    public List<Event> eventsOfTerm(String entry) {
        reads.add(Kind.EVENTS_OF_TERM, entry);
        return found.eventsOfTerm.getOrDefault(entry, List.of());
    }

    /** How many pages the notes take that cite a source. */
    public int pagesOfSource(String source) {
        reads.add(Kind.USES_OF_SOURCE, source);
        return paginated(found.notesOfSource, source).size();
    }

    /**
     * The notes that cite a source, and stand on one page.
     *
     * @param page its number, from 1
     */
    public List<Note> notesOfSource(String source, int page) {
        reads.add(Kind.NOTES_OF_SOURCE, source, page);
        return paginated(found.notesOfSource, source).page(page);
    }

    public List<Entry> entriesOfSource(String source) {
        reads.add(Kind.USES_OF_SOURCE, source);
        return found.entriesOfSource.getOrDefault(source, List.of());
    }

    public List<Event> eventsOfSource(String source) {
        reads.add(Kind.USES_OF_SOURCE, source);
        return found.eventsOfSource.getOrDefault(source, List.of());
    }

    /** The articles and pages that cite the source. */
    public List<Place> textsOfSource(String source) {
        reads.add(Kind.USES_OF_SOURCE, source);
        return found.textsOfSource.getOrDefault(source, List.of());
    }

    /** How many claims came out each way, those without any left out. */
    public Map<Verdict, Integer> claims() {
        reads.add(Kind.EXTENT_OF_CLAIMS);
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        found.claims.forEach((verdict, notes) -> counts.put(verdict, notes.items()));
        return counts;
    }

    /** How many pages the claims take that came out one way. */
    public int claimPages(Verdict verdict) {
        reads.add(Kind.EXTENT_OF_CLAIMS);
        return paginated(found.claims, verdict).size();
    }

    /**
     * The claims that came out one way, and stand on one page: by article, then in reading order.
     *
     * @param page its number, from 1
     */
    public List<Note> claims(Verdict verdict, int page) {
        reads.add(Kind.CLAIMS, verdict.name(), page);
        return paginated(found.claims, verdict).page(page);
    }

    private static <K, T> Paginated<T> paginated(Map<K, Paginated<T>> lists, K id) {
        Paginated<T> list = lists.get(id);
        return list == null ? Paginated.of(List.of()) : list;
    }

    /** Whether any text mentions the entry, or any note or event names it. */
    public boolean isUsedEntry(String id) {
        return found.mentions.containsKey(id)
                || found.notesOfTerm.containsKey(id)
                || found.eventsOfTerm.containsKey(id);
    }

    /** Whether anything cites the source. */
    public boolean isCitedSource(String id) {
        return found.notesOfSource.containsKey(id)
                || found.entriesOfSource.containsKey(id)
                || found.eventsOfSource.containsKey(id)
                || found.textsOfSource.containsKey(id);
    }

    /** Goes through a dossier once, and turns its links round. */
    private static final class Collector {
        private final Map<String, List<Site.Mentioned>> mentions = new TreeMap<>();
        private final Map<String, List<Note>> notesOfTerm = new TreeMap<>();
        private final Map<String, List<Event>> eventsOfTerm = new TreeMap<>();
        private final Map<String, List<Note>> notesOfSource = new TreeMap<>();
        private final Map<String, List<Entry>> entriesOfSource = new TreeMap<>();
        private final Map<String, List<Event>> eventsOfSource = new TreeMap<>();
        private final Map<String, List<Place>> textsOfSource = new TreeMap<>();
        private final Map<Verdict, List<Note>> claims = new EnumMap<>(Verdict.class);

        Found collect(Site site) {
            site.bodies().forEach(this::addMentions);
            site.notes().values().forEach(this::addNote);
            Dossier dossier = site.dossier();
            dossier.entries().forEach(entry -> add(entriesOfSource, sources(site, entry), entry));
            dossier.events().stream().sorted(BY_DATE).forEach(event -> addEvent(site, event));
            site.articles().values().forEach(article -> addText(article.body()));
            dossier.pages().stream().map(site::body).forEach(this::addText);
            claims.values().forEach(notes -> notes.sort(IN_READING_ORDER));
            return new Found(
                    mentions,
                    paginated(mentions, list -> Paginated.of(list, Collector::isInOneText)),
                    paginated(notesOfTerm, Paginated::of),
                    eventsOfTerm,
                    paginated(notesOfSource, Paginated::of),
                    entriesOfSource,
                    eventsOfSource,
                    textsOfSource,
                    paginated(claims, Paginated::of));
        }

        private static boolean isInOneText(Site.Mentioned one, Site.Mentioned other) {
            return one.body().place().equals(other.body().place());
        }

        private static <K, T> Map<K, Paginated<T>> paginated(
                Map<K, List<T>> lists, Function<List<T>, Paginated<T>> paginate) {
            Map<K, Paginated<T>> paginated = new TreeMap<>();
            lists.forEach((id, list) -> paginated.put(id, paginate.apply(list)));
            return paginated;
        }

        private void addMentions(Body body) {
            for (Mention mention : body.mentions()) {
                mentions.computeIfAbsent(mention.entry().id(), id -> new ArrayList<>())
                        .add(new Site.Mentioned(body, mention));
            }
        }

        private void addNote(Note note) {
            add(notesOfTerm, ids(note.annotation().terms()), note);
            add(notesOfSource, sources(note), note);
            Verdict verdict = note.annotation().verdict();
            if (verdict != null) {
                claims.computeIfAbsent(verdict, key -> new ArrayList<>()).add(note);
            }
        }

        private void addEvent(Site site, Event event) {
            add(eventsOfTerm, ids(event.terms()), event);
            add(eventsOfSource, sources(site, event), event);
        }

        private void addText(Body body) {
            add(textsOfSource, body.citations(), body.place());
        }

        private static <T> void add(Map<String, List<T>> map, Collection<String> ids, T user) {
            new LinkedHashSet<>(ids)
                    .forEach(id -> map.computeIfAbsent(id, key -> new ArrayList<>()).add(user));
        }
    }

    private static List<String> ids(List<Ref> refs) {
        return refs.stream().map(Ref::id).toList();
    }

    private static List<String> merged(List<String> cited, List<SourceRef> named) {
        Set<String> all = new LinkedHashSet<>(cited);
        named.forEach(source -> all.add(source.id()));
        return List.copyOf(all);
    }
}
