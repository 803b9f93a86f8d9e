package berkas.plan;

import berkas.anchor.Anchor;
import berkas.concurrent.Parallel;
import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.Dossier;
import berkas.model.Entry;
import berkas.model.Event;
import berkas.model.Kept;
import berkas.model.LanguageTag;
import berkas.model.Markup;
import berkas.model.Page;
import berkas.model.Part;
import berkas.model.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the site of each language; the dossier's own language first.
 *
 * <p>What an edition keeps in the dossier's own language is taken from that language's site.
 */
final class EditionBuilder {
    private final Vocabularies vocabularies;
    private final LanguageTag own;
    private final List<LanguageTag> languages;
    private final Texts texts;
    private final List<PlacedArticle> placed;
    private final Map<String, Body> articleBodies = new HashMap<>();
    private @Nullable Site first;

    EditionBuilder(
            Vocabularies vocabularies,
            Settings settings,
            List<PlacedArticle> placed,
            List<LanguageTag> languages) {
        this.vocabularies = vocabularies;
        this.own = settings.language();
        this.languages = languages;
        this.texts = new Texts(vocabularies, settings);
        this.placed = placed;
        Parallel.map(placed, this::articleBody)
                .forEach(body -> articleBodies.put(body.place().id(), body));
    }

    private Body articleBody(PlacedArticle one) {
        Article article = one.article();
        return texts.article(headed(one, article, one.language()), article, one.text());
    }

    private static Place headed(PlacedArticle one, Article shown, LanguageTag language) {
        boolean isTranslated = !shown.title().equals(one.article().title());
        return new Place(
                Place.Kind.ARTICLE,
                shown.id(),
                shown.title(),
                isTranslated ? language : one.language(),
                Urls.article(shown.id()),
                one.language());
    }

    /** The site of a language. */
    Site site(Dossier dossier, Ui ui) {
        Site site = new Edition(dossier, ui, first).site();
        first = first == null ? site : first;
        return site;
    }

    /** One language's site in the making. */
    private final class Edition {
        private final Dossier dossier;
        private final Ui ui;
        private final @Nullable Site other;
        private final Map<String, Annotation> annotations;
        private final Map<String, Article> articles;

        Edition(Dossier dossier, Ui ui, @Nullable Site other) {
            this.dossier = dossier;
            this.ui = ui;
            this.other = other;
            this.annotations = byKey(dossier.annotations(), Annotation::path);
            this.articles = byKey(dossier.articles(), Article::id);
        }

        Site site() {
            Map<String, ArticleText> texts = new TreeMap<>();
            for (ArticleText text : Parallel.map(placed, this::article)) {
                texts.put(text.article().id(), text);
            }
            return new Site(
                    dossier,
                    ui,
                    own,
                    languages,
                    vocabularies,
                    texts,
                    bodies(dossier.entries(), Entry::id, this::body),
                    bodies(dossier.events(), Event::id, this::body),
                    bodies(dossier.pages(), Page::id, this::body));
        }

        private ArticleText article(PlacedArticle one) {
            Article article = articles.getOrDefault(one.article().id(), one.article());
            Body body = Objects.requireNonNull(articleBodies.get(article.id()));
            Body placed = body.at(headed(one, article, ui.language()));
            List<Note> notes = new ArrayList<>();
            int whole = one.order().size() - one.anchors().size();
            for (int i = 0; i < one.order().size(); i++) {
                Anchor anchor = i < whole ? null : one.anchors().get(i - whole);
                String path = one.order().get(i).path();
                Annotation annotation = annotations.getOrDefault(path, one.order().get(i));
                notes.add(note(article, annotation, i + 1, anchor, placed));
            }
            return new ArticleText(article, one.article(), placed, notes);
        }

        private Note note(
                Article article,
                Annotation annotation,
                int number,
                @Nullable Anchor anchor,
                Body text) {
            String given = annotation.title();
            String title = given.isEmpty() ? ui.text("note.untitled", number) : given;
            Place place =
                    place(
                            Place.Kind.NOTE,
                            annotation.path(),
                            title,
                            Urls.note(annotation.path()),
                            annotation.kept(),
                            Part.TITLE);
            Body body =
                    body(
                            place,
                            annotation.body(),
                            annotation.kept(),
                            site -> site.note(annotation).body());
            return new Note(annotation, article, number, title, body, anchor, text.place());
        }

        private Body body(Entry entry) {
            Place place =
                    place(
                            Place.Kind.ENTRY,
                            entry.id(),
                            entry.name().value(),
                            Urls.entry(entry.id()),
                            entry.kept(),
                            Part.NAME);
            return body(place, entry.body(), entry.kept(), site -> site.body(entry));
        }

        private Body body(Event event) {
            Place place =
                    place(
                            Place.Kind.EVENT,
                            event.id(),
                            event.title(),
                            Urls.event(event.id()),
                            event.kept(),
                            Part.TITLE);
            return body(place, event.body(), event.kept(), site -> site.body(event));
        }

        private Body body(Page page) {
            Place place =
                    place(
                            Place.Kind.PAGE,
                            page.id(),
                            page.title(),
                            Urls.page(page.id()),
                            page.kept(),
                            Part.TITLE);
            return body(place, page.body(), page.kept(), site -> site.body(page));
        }

        private Place place(
                Place.Kind kind, String id, String title, String url, Kept kept, Part name) {
            return new Place(kind, id, title, language(kept, name), url, language(kept, Part.BODY));
        }

        private LanguageTag language(Kept kept, Part part) {
            return kept.has(part) ? own : ui.language();
        }

        private Body body(Place place, Markup markup, Kept kept, Function<Site, Body> same) {
            return other == null || !kept.has(Part.BODY)
                    ? texts.body(place, markup)
                    : same.apply(other).at(place);
        }
    }

    private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
        return items.stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
    }

    private static <T> Map<String, Body> bodies(
            List<T> items, Function<T, String> key, Function<T, Body> body) {
        List<Body> found = Parallel.map(items, body);
        Map<String, Body> bodies = new TreeMap<>();
        for (int i = 0; i < items.size(); i++) {
            bodies.put(key.apply(items.get(i)), found.get(i));
        }
        return bodies;
    }
}
