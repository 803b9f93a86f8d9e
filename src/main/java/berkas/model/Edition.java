package berkas.model;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A dossier in one of its languages. */
final class Edition {
    private final Dossier dossier;
    private final LanguageTag own;
    private final LanguageTag language;

    private Edition(Dossier dossier, LanguageTag language) {
        this.dossier = dossier;
        this.own = dossier.settings().language();
        this.language = language;
    }

    static Dossier of(Dossier dossier, LanguageTag language) {
        Edition edition = new Edition(dossier, language);
        return language.equals(edition.own) ? edition.main() : edition.translated();
    }

    // Articles in another language may have their headlines in the dossier's own.
    private Dossier main() {
        return new Dossier(
                dossier.settings(),
                articles(),
                dossier.annotations(),
                dossier.entries(),
                dossier.sources(),
                dossier.events(),
                dossier.pages(),
                dossier.drafts(),
                dossier.media(),
                dossier.translations());
    }

    private Dossier translated() {
        return new Dossier(
                texts(SettingsTranslation.class)
                        .getOrDefault(
                                "dossier", SettingsTranslation.none(dossier.settings(), language))
                        .of(dossier.settings()),
                articles(),
                all(
                        dossier.annotations(),
                        Annotation::path,
                        AnnotationTranslation.class,
                        AnnotationTranslation::none,
                        AnnotationTranslation::of),
                all(
                        dossier.entries(),
                        Entry::id,
                        EntryTranslation.class,
                        EntryTranslation::none,
                        EntryTranslation::of),
                all(
                        dossier.sources(),
                        Source::id,
                        SourceTranslation.class,
                        SourceTranslation::none,
                        SourceTranslation::of),
                all(
                        dossier.events(),
                        Event::id,
                        EventTranslation.class,
                        EventTranslation::none,
                        EventTranslation::of),
                all(
                        dossier.pages(),
                        Page::id,
                        PageTranslation.class,
                        PageTranslation::none,
                        PageTranslation::of),
                dossier.drafts(),
                dossier.media(),
                dossier.translations());
    }

    private List<Article> articles() {
        return all(
                dossier.articles(),
                Article::id,
                ArticleTranslation.class,
                ArticleTranslation::none,
                (translation, article) -> translation.of(article, own));
    }

    private <R, T extends Translation> List<R> all(
            List<R> originals,
            Function<R, String> key,
            Class<T> type,
            BiFunction<R, LanguageTag, T> none,
            BiFunction<T, R, R> applied) {
        Map<String, T> texts = texts(type);
        return originals.stream()
                .map(
                        original -> {
                            T given = texts.get(key.apply(original));
                            T text = given == null ? none.apply(original, language) : given;
                            return applied.apply(text, original);
                        })
                .toList();
    }

    private <T extends Translation> Map<String, T> texts(Class<T> type) {
        return dossier.translations().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(text -> text.language().equals(language))
                .collect(Collectors.toMap(Translation::path, Function.identity()));
    }
}
