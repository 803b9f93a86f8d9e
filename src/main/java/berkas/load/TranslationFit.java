package berkas.load;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.model.Article;
import berkas.model.ArticleTranslation;
import berkas.model.Entry;
import berkas.model.EntryTranslation;
import berkas.model.LanguageTag;
import berkas.model.Markup;
import berkas.model.Source;
import berkas.model.SourceTranslation;
import berkas.model.Translation;
import berkas.text.SourceFile;
import berkas.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether what a translation gives has its counterpart in the original. */
final class TranslationFit {
    private final Contents contents;
    private final LanguageTag own;

    /**
     * @param own the dossier's own language
     */
    TranslationFit(Contents contents, LanguageTag own) {
        this.contents = contents;
        this.own = own;
    }

    /** B115, B116; B212 for keys of articles. */
    Stream<Diagnostic> check() {
        return Stream.of(
                        pairs(EntryTranslation.class, contents.entries(), Entry::id, this::entry),
                        pairs(SourceTranslation.class, contents.sources(), Source::id, this::work),
                        pairs(
                                ArticleTranslation.class,
                                contents.articles(),
                                Article::id,
                                this::article))
                .flatMap(faults -> faults);
    }

    private <T extends Translation, R> Stream<Diagnostic> pairs(
            Class<T> type,
            List<R> originals,
            Function<R, String> id,
            BiFunction<T, R, Stream<Diagnostic>> rule) {
        Map<String, R> byId = originals.stream().collect(Collectors.toMap(id, Function.identity()));
        return contents.translations().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .flatMap(
                        text ->
                                Stream.ofNullable(byId.get(text.id()))
                                        .flatMap(original -> rule.apply(text, original)));
    }

    private Stream<Diagnostic> entry(EntryTranslation text, Entry entry) {
        SourceFile file = text.file();
        return Stream.of(
                        length(file, "facts", text.facts(), entry.facts()),
                        length(file, "dates", text.dates(), entry.dates()),
                        text.location() != null && entry.location() == null
                                ? Optional.of(withoutLocation(file))
                                : Optional.<Diagnostic>empty())
                .flatMap(Optional::stream);
    }

    private static Optional<Diagnostic> length(
            SourceFile file, String key, @Nullable List<?> given, List<?> original) {
        if (given == null || given.size() == original.size()) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.at(
                                Keys.at(file, key),
                                Code.TRANSLATED_LENGTH,
                                "`%s` has %d here and %d in the original"
                                        .formatted(key, given.size(), original.size()))
                        .note("each translates the one in the same place of the original's list")
                        .help(
                                original.isEmpty()
                                        ? "delete `" + key + "`"
                                        : "give as many, in the same order"));
    }

    private static Diagnostic withoutLocation(SourceFile file) {
        return unfit(Keys.at(file, "location"), "the original has no `location`")
                .help("delete it here, or add `location` with `lat` to the original");
    }

    private Stream<Diagnostic> work(SourceTranslation text, Source source) {
        return text.title().isEmpty() || source.hasSuppliedTitle()
                ? Stream.empty()
                : Stream.of(
                        unfit(Keys.at(text.file(), "title"), "the title of a work stays as it is")
                                .note("readers could not find the work by another title")
                                .help("delete `title`; what it means may stand in `note`"));
    }

    private Stream<Diagnostic> article(ArticleTranslation text, Article article) {
        LanguageTag language = article.languageOr(own);
        Stream<Optional<Diagnostic>> keys =
                language.equals(own)
                        ? Stream.empty()
                        : Stream.of(
                                ownLanguage(text, language, "title", text.title()),
                                ownLanguage(text, language, "subtitle", text.subtitle()),
                                ownLanguage(text, language, "dateline", text.dateline()),
                                ownLanguage(text, own, "summary", text.summary()),
                                ownLanguage(text, own, "rights", text.rights()));
        return Stream.concat(keys, Stream.of(body(text))).flatMap(Optional::stream);
    }

    private static Optional<Diagnostic> body(ArticleTranslation text) {
        return text.body().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        unfit(firstWords(text.body()), "an article's text is not translated")
                                .note("it stays in its own language, and its notes stay at it")
                                .help("delete the text below the front matter")
                                .help("tell what it says in `summary`"));
    }

    private static Span firstWords(Markup body) {
        Span start = body.origin().span(0, 0);
        String text = start.file().text();
        int at = start.start();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int end = text.indexOf('\n', at);
        return start.file().span(at, end < 0 ? text.length() : end);
    }

    private static Optional<Diagnostic> ownLanguage(
            ArticleTranslation text, LanguageTag language, String key, String value) {
        return value.isEmpty() || !language.equals(text.language())
                ? Optional.empty()
                : Optional.of(
                        Diagnostic.at(
                                        Keys.at(text.file(), key),
                                        Code.OWN_LANGUAGE,
                                        "`" + key + "` is in `" + language + "` in the original")
                                .help("delete it here, or correct the original"));
    }

    private static Diagnostic unfit(Span span, String message) {
        return Diagnostic.at(span, Code.UNFIT_TRANSLATION, message);
    }
}
