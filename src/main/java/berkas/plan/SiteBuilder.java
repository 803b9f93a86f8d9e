package berkas.plan;

import berkas.anchor.Anchor;
import berkas.anchor.Anchorer;
import berkas.anchor.Linking;
import berkas.anchor.Mention;
import berkas.anchor.Terms;
import berkas.diagnostic.Checked;
import berkas.diagnostic.Diagnostic;
import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.Dossier;
import berkas.model.Entry;
import berkas.model.Event;
import berkas.model.LanguageTag;
import berkas.model.LinkPolicy;
import berkas.model.Markup;
import berkas.model.Page;
import berkas.model.Ref;
import berkas.model.RenderedText;
import berkas.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds everything that stands in the dossier's texts: notes' places, mentions, citations. */
public final class SiteBuilder {
    private final Dossier dossier;
    private final Ui ui;
    private final Terms terms;
    private final Map<String, Entry> entries;
    private final Map<String, Annotation> annotations;
    private final Map<String, String> noteTitles = new HashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private SiteBuilder(Dossier dossier, Ui ui) {
        this.dossier = dossier;
        this.ui = ui;
        Checked<Terms> checked = Terms.of(dossier.entries());
        this.terms = checked.value();
        problems.addAll(checked.diagnostics());
        this.entries = byKey(dossier.entries(), Entry::id);
        this.annotations = byKey(dossier.annotations(), Annotation::path);
    }

    /** The site, with diagnostics B204 and B301 to B304. */
    public static Checked<Site> build(Dossier dossier, Ui ui) {
        SiteBuilder builder = new SiteBuilder(dossier, ui);
        return new Checked<>(builder.site(), builder.problems);
    }

    private Site site() {
        Map<String, List<Annotation>> byArticle =
                dossier.annotations().stream().collect(Collectors.groupingBy(Annotation::article));
        List<Placed> placed = placed(byArticle);
        placed.forEach(this::nameNotes);
        Map<String, ArticleText> articles = new TreeMap<>();
        Map<String, Note> notes = new TreeMap<>();
        for (ArticleText text : placed.parallelStream().map(this::article).toList()) {
            articles.put(text.article().id(), text);
            text.notes().forEach(note -> notes.put(note.path(), note));
        }
        return new Site(
                dossier,
                ui,
                articles,
                notes,
                entries,
                byKey(dossier.sources(), Source::id),
                bodies(dossier.entries(), Entry::id, this::entryBody),
                bodies(dossier.events(), Event::id, this::eventBody),
                bodies(dossier.pages(), Page::id, this::pageBody));
    }

    /** An article whose notes have their order but not yet their bodies. */
    private record Placed(
            Article article, RenderedText text, List<Annotation> order, List<Anchor> anchors) {}

    private List<Placed> placed(Map<String, List<Annotation>> byArticle) {
        List<Checked<Placed>> checked =
                dossier.articles().parallelStream()
                        .map(one -> place(one, byArticle.getOrDefault(one.id(), List.of())))
                        .toList();
        checked.forEach(one -> problems.addAll(one.diagnostics()));
        return checked.stream().map(Checked::value).toList();
    }

    private Checked<Placed> place(Article article, List<Annotation> of) {
        RenderedText text = rendered(article.body());
        return Anchorer.anchor(article, text, of)
                .map(anchors -> new Placed(article, text, inOrder(of, anchors), anchors));
    }

    private static List<Annotation> inOrder(List<Annotation> notes, List<Anchor> anchors) {
        return Stream.concat(
                        notes.stream().filter(Annotation::whole),
                        anchors.stream().map(Anchor::annotation))
                .toList();
    }

    private void nameNotes(Placed article) {
        int number = 0;
        for (Annotation annotation : article.order()) {
            number++;
            String given = annotation.title();
            noteTitles.put(
                    annotation.path(), given.isEmpty() ? ui.text("note.untitled", number) : given);
        }
    }

    private ArticleText article(Placed placed) {
        Article article = placed.article();
        LanguageTag language = language(article);
        Place place =
                new Place(
                        Place.Kind.ARTICLE,
                        article.id(),
                        article.title(),
                        Urls.article(article.id()),
                        language);
        Body body = body(place, article.body(), placed.text(), policy(article));
        List<Note> notes = new ArrayList<>();
        int whole = placed.order().size() - placed.anchors().size();
        for (int i = 0; i < placed.order().size(); i++) {
            Anchor anchor = i < whole ? null : placed.anchors().get(i - whole);
            Annotation annotation = placed.order().get(i);
            notes.add(
                    new Note(
                            annotation,
                            article,
                            i + 1,
                            noteTitle(annotation.path()),
                            noteBody(annotation),
                            anchor));
        }
        return new ArticleText(article, body, notes);
    }

    private Body noteBody(Annotation annotation) {
        String path = annotation.path();
        return body(Place.Kind.NOTE, path, noteTitle(path), Urls.note(path), annotation.body());
    }

    private Body entryBody(Entry entry) {
        String url = Urls.entry(entry.id());
        return body(Place.Kind.ENTRY, entry.id(), entry.name().value(), url, entry.body());
    }

    private Body eventBody(Event event) {
        String url = Urls.event(event.id());
        return body(Place.Kind.EVENT, event.id(), event.title(), url, event.body());
    }

    private Body pageBody(Page page) {
        return body(Place.Kind.PAGE, page.id(), page.title(), Urls.page(page.id()), page.body());
    }

    private Body body(Place.Kind kind, String id, String title, String url, Markup markup) {
        Place place = new Place(kind, id, title, url, dossier.settings().language());
        LinkPolicy usual = dossier.settings().links();
        return body(place, markup, rendered(markup), entry -> own(entry, usual));
    }

    private Body body(
            Place place, Markup markup, RenderedText text, Function<Entry, LinkPolicy> policy) {
        List<Mention> mentions =
                terms.find(text, place.language(), entries).stream()
                        .filter(mention -> !isAbout(place, mention.entry()))
                        .toList();
        List<Mention> links = Linking.choose(mentions, policy, text::sectionAt);
        return new Body(place, markup, text, mentions, links, Citations.of(markup));
    }

    private static boolean isAbout(Place place, Entry entry) {
        return place.kind() == Place.Kind.ENTRY && place.id().equals(entry.id());
    }

    private Function<Entry, LinkPolicy> policy(Article article) {
        LinkPolicy given = article.glossaryPolicy();
        LinkPolicy usual = given == null ? dossier.settings().links() : given;
        Set<String> excluded =
                article.excludeTerms().stream().map(Ref::id).collect(Collectors.toSet());
        return entry -> excluded.contains(entry.id()) ? LinkPolicy.NONE : own(entry, usual);
    }

    // An entry may say more or less than is usual, but where nothing is linked nothing is.
    private static LinkPolicy own(Entry entry, LinkPolicy usual) {
        LinkPolicy own = entry.match() == null ? null : entry.match().policy();
        return own == null || usual == LinkPolicy.NONE ? usual : own;
    }

    private LanguageTag language(Article article) {
        LanguageTag own = article.language();
        return own == null ? dossier.settings().language() : own;
    }

    private RenderedText rendered(Markup markup) {
        return RenderedText.of(markup.blocks(), this::entryName, this::noteLink);
    }

    private String entryName(String id) {
        Entry entry = entries.get(id);
        return entry == null ? id : entry.name().value();
    }

    private String noteLink(String path) {
        Annotation annotation = annotations.get(path);
        return annotation == null ? path : Note.linkText(annotation);
    }

    private String noteTitle(String path) {
        return noteTitles.getOrDefault(path, path);
    }

    private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
        return items.stream()
                .collect(
                        Collectors.toMap(
                                key, Function.identity(), (first, second) -> first, TreeMap::new));
    }

    private static <T> Map<String, Body> bodies(
            List<T> items, Function<T, String> key, Function<T, Body> body) {
        List<Body> found = items.parallelStream().map(body).toList();
        Map<String, Body> bodies = new TreeMap<>();
        for (int i = 0; i < items.size(); i++) {
            bodies.put(key.apply(items.get(i)), found.get(i));
        }
        return bodies;
    }
}
