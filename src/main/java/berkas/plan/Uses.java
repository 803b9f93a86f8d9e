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
import berkas.plan.Ingredient.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The cross-links of a dossier turned round: who mentions an entry, who cites a source.
 *
 * <p>Events are in the order of their dates, all else in that of ids; mentions in reading order
 * within a text.
 */
public final class Uses {
    private final Map<String, List<Site.Mentioned>> mentions;
    private final Map<String, List<Note>> notesOfTerm;
    private final Map<String, List<Event>> eventsOfTerm;
    private final Map<String, List<Note>> notesOfSource;
    private final Map<String, List<Entry>> entriesOfSource;
    private final Map<String, List<Event>> eventsOfSource;
    private final Map<String, List<Place>> textsOfSource;

    /** As a timeline shows them: an interval without a first date stands at its last. */
    public static final Comparator<Event> BY_DATE =
            Comparator.comparing((Event event) -> shownFrom(event.date()))
                    .thenComparing(Event::date)
                    .thenComparing(Event::id);

    private final Reads reads;

    private Uses() {
        mentions = new TreeMap<>();
        notesOfTerm = new TreeMap<>();
        eventsOfTerm = new TreeMap<>();
        notesOfSource = new TreeMap<>();
        entriesOfSource = new TreeMap<>();
        eventsOfSource = new TreeMap<>();
        textsOfSource = new TreeMap<>();
        reads = Reads.UNSEEN;
    }

    private Uses(Uses of, Reads reads) {
        mentions = of.mentions;
        notesOfTerm = of.notesOfTerm;
        eventsOfTerm = of.eventsOfTerm;
        notesOfSource = of.notesOfSource;
        entriesOfSource = of.entriesOfSource;
        eventsOfSource = of.eventsOfSource;
        textsOfSource = of.textsOfSource;
        this.reads = reads;
    }

    Uses readBy(Reads by) {
        return new Uses(this, by);
    }

    /** Where a timeline shows a date. */
    public static Moment shownFrom(Edtf date) {
        return (date.start().isKnown() ? date.start() : date.end()).earliest();
    }

    static Uses of(Site site) {
        Uses uses = new Uses();
        site.bodies().forEach(uses::addMentions);
        site.notes().values().forEach(uses::addNote);
        Dossier dossier = site.dossier();
        dossier.entries().forEach(entry -> add(uses.entriesOfSource, sources(site, entry), entry));
        dossier.events().stream().sorted(BY_DATE).forEach(event -> uses.addEvent(site, event));
        site.articles().values().forEach(article -> uses.addText(article.body()));
        dossier.pages().stream().map(site::body).forEach(uses::addText);
        return uses;
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

    public List<Site.Mentioned> mentions(String entry) {
        reads.add(Kind.USES_OF_ENTRY, entry);
        return mentions.getOrDefault(entry, List.of());
    }

    /** The notes that name the entry among their terms. */
    public List<Note> notesOfTerm(String entry) {
        reads.add(Kind.USES_OF_ENTRY, entry);
        return notesOfTerm.getOrDefault(entry, List.of());
    }

    /** In the order of their dates. */
    public List<Event> eventsOfTerm(String entry) {
        reads.add(Kind.USES_OF_ENTRY, entry);
        return eventsOfTerm.getOrDefault(entry, List.of());
    }

    public List<Note> notesOfSource(String source) {
        reads.add(Kind.USES_OF_SOURCE, source);
        return notesOfSource.getOrDefault(source, List.of());
    }

    public List<Entry> entriesOfSource(String source) {
        reads.add(Kind.USES_OF_SOURCE, source);
        return entriesOfSource.getOrDefault(source, List.of());
    }

    public List<Event> eventsOfSource(String source) {
        reads.add(Kind.USES_OF_SOURCE, source);
        return eventsOfSource.getOrDefault(source, List.of());
    }

    /** The articles and pages that cite the source. */
    public List<Place> textsOfSource(String source) {
        reads.add(Kind.USES_OF_SOURCE, source);
        return textsOfSource.getOrDefault(source, List.of());
    }

    /** Whether any text mentions the entry, or any note or event names it. */
    public boolean isUsedEntry(String id) {
        return mentions.containsKey(id)
                || notesOfTerm.containsKey(id)
                || eventsOfTerm.containsKey(id);
    }

    /** Whether anything cites the source. */
    public boolean isCitedSource(String id) {
        return notesOfSource.containsKey(id)
                || entriesOfSource.containsKey(id)
                || eventsOfSource.containsKey(id)
                || textsOfSource.containsKey(id);
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

    private static List<String> ids(List<Ref> refs) {
        return refs.stream().map(Ref::id).toList();
    }

    private static List<String> merged(List<String> cited, List<SourceRef> named) {
        Set<String> all = new LinkedHashSet<>(cited);
        named.forEach(source -> all.add(source.id()));
        return List.copyOf(all);
    }
}
