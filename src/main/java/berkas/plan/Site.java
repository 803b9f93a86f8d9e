package berkas.plan;

import berkas.anchor.Mention;
import berkas.model.Annotation;
import berkas.model.Dossier;
import berkas.model.Entry;
import berkas.model.Event;
import berkas.model.Kept;
import berkas.model.LanguageTag;
import berkas.model.Media;
import berkas.model.Page;
import berkas.model.Part;
import berkas.model.PictureSize;
import berkas.model.Settings;
import berkas.model.Source;
import berkas.plan.Ingredient.Kind;
import berkas.plan.view.Frame;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The dossier in one of its languages with everything found in its texts: what pages are planned
 * from.
 *
 * <p>Maps are by id (notes by path) and iterate in the order of their keys.
 *
 * <p>A page is planned from a site {@link #readBy read by} it. Whatever the methods give but the
 * interface's words, the settings, the languages and the titles of the editors' own pages, which
 * are the same for all pages, is then known to be an {@link Ingredient} of the page.
 */
public final class Site {
    private final Dossier dossier;
    private final Ui ui;
    private final Dates dates;
    private final LanguageTag own;
    private final List<LanguageTag> languages;
    private final Vocabularies vocabularies;
    private final Map<String, ArticleText> articles;
    private final List<ArticleHead> heads;
    private final Map<String, Note> notes;
    private final Map<String, Entry> entries;
    private final Map<String, Source> sources;
    private final Map<String, Event> events;
    private final Map<String, Page> pages;
    private final Map<String, PictureSize> pictureSizes;
    private final Map<String, Body> entryBodies;
    private final Map<String, Body> eventBodies;
    private final Map<String, Body> pageBodies;
    private final Uses uses;
    private final Map<String, Frame.Tongue> tongues;
    private final Relations relations;
    private final Reads reads;

    Site(
            Dossier dossier,
            Ui ui,
            LanguageTag own,
            List<LanguageTag> languages,
            Vocabularies vocabularies,
            Map<String, ArticleText> articles,
            Map<String, Body> entryBodies,
            Map<String, Body> eventBodies,
            Map<String, Body> pageBodies) {
        this.dossier = dossier;
        this.ui = ui;
        this.dates = new Dates(ui);
        this.own = own;
        this.languages = List.copyOf(languages);
        this.vocabularies = vocabularies;
        this.articles = articles;
        this.heads =
                articles.values().stream()
                        .map(ArticleText::head)
                        .sorted(ArticleHead.NEWEST_FIRST)
                        .toList();
        this.notes = new TreeMap<>();
        articles.values()
                .forEach(text -> text.notes().forEach(note -> notes.put(note.path(), note)));
        this.entries = byId(dossier.entries(), Entry::id);
        this.sources = byId(dossier.sources(), Source::id);
        this.events = byId(dossier.events(), Event::id);
        this.pages = byId(dossier.pages(), Page::id);
        this.pictureSizes = pictureSizes(dossier.media());
        this.entryBodies = entryBodies;
        this.eventBodies = eventBodies;
        this.pageBodies = pageBodies;
        this.reads = Reads.UNSEEN;
        this.uses = Uses.of(this);
        this.tongues = Tongues.of(this);
        this.relations = Relations.of(this);
    }

    private Site(Site of, Reads reads) {
        this.dossier = of.dossier;
        this.ui = of.ui;
        this.dates = of.dates;
        this.own = of.own;
        this.languages = of.languages;
        this.vocabularies = of.vocabularies;
        this.articles = of.articles;
        this.heads = of.heads;
        this.notes = of.notes;
        this.entries = of.entries;
        this.sources = of.sources;
        this.events = of.events;
        this.pages = of.pages;
        this.pictureSizes = of.pictureSizes;
        this.entryBodies = of.entryBodies;
        this.eventBodies = of.eventBodies;
        this.pageBodies = of.pageBodies;
        this.tongues = of.tongues;
        this.reads = reads;
        this.uses = of.uses.readBy(reads);
        this.relations = of.relations.readBy(reads);
    }

    /** The same site, of which is noted what is read. */
    Site readBy(Reads by) {
        return new Site(this, by);
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        Map<String, T> byId = new TreeMap<>();
        items.forEach(item -> byId.put(id.apply(item), item));
        return byId;
    }

    private static Map<String, PictureSize> pictureSizes(List<Media> media) {
        Map<String, PictureSize> sizes = new TreeMap<>();
        for (Media file : media) {
            PictureSize size = file.size();
            if (size != null) {
                sizes.put(Urls.media(file.path()), size);
            }
        }
        return sizes;
    }

    /** A mention and the text it stands in. */
    public record Mentioned(Body body, Mention mention) {}

    /** All that was read; not for pages, of which it would not be known what they are made from. */
    public Dossier dossier() {
        return dossier;
    }

    public Settings settings() {
        return dossier.settings();
    }

    /** The editors' own pages; of them a page may show titles and addresses. */
    public List<Page> pages() {
        return dossier.pages();
    }

    public List<Entry> entries() {
        reads.add(Kind.ENTRIES);
        return dossier.entries();
    }

    public List<Source> sources() {
        reads.add(Kind.SOURCES);
        return dossier.sources();
    }

    public List<Event> events() {
        reads.add(Kind.EVENTS);
        return dossier.events();
    }

    public Ui ui() {
        return ui;
    }

    public Dates dates() {
        return dates;
    }

    /** The language of this site's readers. */
    public LanguageTag language() {
        return ui.language();
    }

    /** The dossier's own language: that of every text that is not translated. */
    public LanguageTag ownLanguage() {
        return own;
    }

    /** The language a text of a record is in. */
    public LanguageTag language(Kept kept, Part part) {
        return kept.has(part) ? own : language();
    }

    /** All languages the dossier is published in, its own first. */
    public List<LanguageTag> languages() {
        return languages;
    }

    /** The folder of this site's pages, with its slash; empty for the dossier's own language. */
    public String folder() {
        return folder(language());
    }

    /** The folder of the same site in another language. */
    public String folder(LanguageTag other) {
        return other.equals(own) ? "" : Urls.language(other);
    }

    /** Every language that a text shown on the site's pages may be in, by its tag. */
    public Map<String, Frame.Tongue> tongues() {
        return tongues;
    }

    /** What a text in a language calls an entry. */
    public String entryName(String id, LanguageTag text) {
        reads.add(Kind.ENTRY_NAME, id);
        return vocabularies.of(text).entryName(id);
    }

    /** What a text in a language calls a note. */
    public String noteName(String path, LanguageTag text) {
        reads.add(Kind.NOTE_NAME, path);
        return vocabularies.of(text).noteName(path);
    }

    public Uses uses() {
        return uses;
    }

    public Relations relations() {
        return relations;
    }

    public Map<String, ArticleText> articles() {
        reads.add(Kind.ARTICLES);
        return articles;
    }

    /** What lists show of all articles, the newest first. */
    public List<ArticleHead> articleHeads() {
        reads.add(Kind.ARTICLE_HEADS);
        return heads;
    }

    public ArticleText article(String id) {
        reads.add(Kind.ARTICLE, id);
        return known(articles, id);
    }

    public Map<String, Note> notes() {
        reads.add(Kind.NOTES);
        return notes;
    }

    public Note note(String path) {
        reads.add(Kind.NOTE, path);
        return known(notes, path);
    }

    public Event event(String id) {
        reads.add(Kind.EVENT, id);
        return known(events, id);
    }

    public Page page(String id) {
        reads.add(Kind.PAGE, id);
        return known(pages, id);
    }

    public Note note(Annotation annotation) {
        return note(annotation.path());
    }

    public Entry entry(String id) {
        reads.add(Kind.ENTRY, id);
        return known(entries, id);
    }

    /**
     * The size of a picture, if it is known.
     *
     * @param path in the output
     */
    public Optional<PictureSize> pictureSize(String path) {
        reads.add(Kind.PICTURE_SIZE, path);
        return Optional.ofNullable(pictureSizes.get(path));
    }

    public Source source(String id) {
        reads.add(Kind.SOURCE, id);
        return known(sources, id);
    }

    public Body body(Entry entry) {
        reads.add(Kind.ENTRY, entry.id());
        return known(entryBodies, entry.id());
    }

    public Body body(Event event) {
        reads.add(Kind.EVENT, event.id());
        return known(eventBodies, event.id());
    }

    public Body body(Page page) {
        reads.add(Kind.PAGE, page.id());
        return known(pageBodies, page.id());
    }

    Map<String, Entry> entriesById() {
        return entries;
    }

    Map<String, Source> sourcesById() {
        return sources;
    }

    Map<String, Event> eventsById() {
        return events;
    }

    Map<String, Page> pagesById() {
        return pages;
    }

    /** Every text: articles, notes, entries, events, pages, each by id. */
    Stream<Body> bodies() {
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
