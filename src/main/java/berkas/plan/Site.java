package berkas.plan;

import berkas.anchor.Mention;
import berkas.model.Annotation;
import berkas.model.Dossier;
import berkas.model.Entry;
import berkas.model.Event;
import berkas.model.LanguageTag;
import berkas.model.Page;
import berkas.model.Source;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The dossier with everything found in its texts: what pages are planned from.
 *
 * <p>Maps are by id (notes by path) and iterate in the order of their keys.
 */
public final class Site {
    private final Dossier dossier;
    private final Ui ui;
    private final Dates dates;
    private final Map<String, ArticleText> articles;
    private final Map<String, Note> notes;
    private final Map<String, Entry> entries;
    private final Map<String, Source> sources;
    private final Map<String, Body> entryBodies;
    private final Map<String, Body> eventBodies;
    private final Map<String, Body> pageBodies;
    private final Uses uses;

    Site(
            Dossier dossier,
            Ui ui,
            Map<String, ArticleText> articles,
            Map<String, Note> notes,
            Map<String, Entry> entries,
            Map<String, Source> sources,
            Map<String, Body> entryBodies,
            Map<String, Body> eventBodies,
            Map<String, Body> pageBodies) {
        this.dossier = dossier;
        this.ui = ui;
        this.dates = new Dates(ui);
        this.articles = articles;
        this.notes = notes;
        this.entries = entries;
        this.sources = sources;
        this.entryBodies = entryBodies;
        this.eventBodies = eventBodies;
        this.pageBodies = pageBodies;
        this.uses = Uses.of(this);
    }

    /** A mention and the text it stands in. */
    public record Mentioned(Body body, Mention mention) {}

    public Dossier dossier() {
        return dossier;
    }

    public Ui ui() {
        return ui;
    }

    public Dates dates() {
        return dates;
    }

    public LanguageTag language() {
        return dossier.settings().language();
    }

    public Uses uses() {
        return uses;
    }

    public Map<String, ArticleText> articles() {
        return articles;
    }

    public ArticleText article(String id) {
        return known(articles, id);
    }

    public Map<String, Note> notes() {
        return notes;
    }

    public Note note(String path) {
        return known(notes, path);
    }

    public Note note(Annotation annotation) {
        return note(annotation.path());
    }

    public Entry entry(String id) {
        return known(entries, id);
    }

    public Source source(String id) {
        return known(sources, id);
    }

    public Body body(Entry entry) {
        return known(entryBodies, entry.id());
    }

    public Body body(Event event) {
        return known(eventBodies, event.id());
    }

    public Body body(Page page) {
        return known(pageBodies, page.id());
    }

    /** Every text: articles, notes, entries, events, pages, each by id. */
    public Stream<Body> bodies() {
        return Stream.of(
                        articles.values().stream().map(ArticleText::body),
                        notes.values().stream().map(Note::body),
                        entryBodies.values().stream(),
                        eventBodies.values().stream(),
                        pageBodies.values().stream())
                .flatMap(stream -> stream);
    }

    // References were checked when the dossier was read; planning goes on only if all resolve.
    private static <T> T known(Map<String, T> map, String id) {
        return Objects.requireNonNull(map.get(id), () -> "no " + id);
    }
}
