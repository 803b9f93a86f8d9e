package berkas.load;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.model.Article;
import berkas.model.LanguageTag;
import berkas.model.Settings;
import berkas.model.Translation;
import berkas.text.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether there is something to translate, and whether into this language. */
final class TranslationRules {
    private final Contents contents;
    private final Known known;
    private final Settings settings;

    TranslationRules(Contents contents, Known known, Settings settings) {
        this.contents = contents;
        this.known = known;
        this.settings = settings;
    }

    /** B201: translations of what is not there. */
    Stream<Diagnostic> orphans() {
        return translations()
                .filter(file -> !file.item().kind().equals(ContentKind.SETTINGS))
                .flatMap(file -> original(file).stream());
    }

    /** B211, B212. */
    Stream<Diagnostic> languages() {
        Map<String, Article> articles =
                contents.articles().stream()
                        .collect(Collectors.toMap(Article::id, Function.identity()));
        return translations()
                .filter(file -> !isOfArticleInOtherLanguage(file.item(), articles))
                .flatMap(file -> language(file).stream());
    }

    private Stream<ReadFile> translations() {
        return contents.files().stream().filter(file -> file.item().isTranslation());
    }

    private Optional<Diagnostic> original(ReadFile file) {
        Item item = file.item();
        if (item.kind().equals(ContentKind.SOURCE) && known.inPlace().contains(item.path())) {
            return Optional.of(
                    fault(file, Code.DANGLING_REFERENCE, "`" + item.path() + "` has no file")
                            .note("it is a source written in place")
                            .help("give it a file of its own, `" + item.originalPath() + "`"));
        }
        return known.has(item.kind(), item.path()) ? Optional.empty() : Optional.of(orphan(file));
    }

    private Diagnostic orphan(ReadFile file) {
        Item item = file.item();
        String original = item.kind().noun() + " `" + item.path() + "`";
        Diagnostic fault =
                fault(file, Code.DANGLING_REFERENCE, "there is no " + original + " to translate")
                        .note("its file would be `" + item.originalPath() + "`");
        return Nearest.nearest(item.path(), known.idsOf(item.kind()))
                .map(near -> fault.help("if `" + near + "` is meant, " + rename(item, near)))
                .orElseGet(() -> fault.help("correct its name, or write the original"));
    }

    private static String rename(Item item, String id) {
        LanguageTag language = item.language();
        String name = language == null ? item.kind().fileOf(id) : item.kind().fileOf(id, language);
        return "rename it to `" + item.file().shown(name) + "`";
    }

    // Its headline may be put into the dossier's own language; TranslationFit looks at its keys.
    private boolean isOfArticleInOtherLanguage(Item item, Map<String, Article> articles) {
        Article article = articles.get(item.path());
        return item.kind().equals(ContentKind.ARTICLE)
                && article != null
                && settings.language().equals(item.language())
                && !article.languageOr(settings.language()).equals(settings.language());
    }

    private Optional<Diagnostic> language(ReadFile file) {
        LanguageTag language = file.item().language();
        if (language == null) {
            return Optional.empty();
        }
        if (settings.language().equals(language)) {
            return Optional.of(
                    fault(
                                    file,
                                    Code.OWN_LANGUAGE,
                                    "`" + language + "` is the language of the original")
                            .note("the dossier's own language stands in `dossier.yaml`")
                            .help("put the text into `" + file.item().originalPath() + "`"));
        }
        return settings.languages().contains(language)
                ? Optional.empty()
                : Optional.of(unlisted(file, language));
    }

    private Diagnostic unlisted(ReadFile file, LanguageTag language) {
        List<String> all =
                Stream.concat(settings.languages().stream(), Stream.of(language))
                        .map(LanguageTag::tag)
                        .toList();
        return fault(file, Code.UNLISTED_LANGUAGE, "the site is not built in `" + language + "`")
                .note("nobody would see this translation")
                .help(
                        "add the language to `"
                                + settings.file().path()
                                + "`: `languages: ["
                                + String.join(", ", all)
                                + "]`")
                .help("if it is no translation, rename it without `." + language + "`");
    }

    private static Diagnostic fault(ReadFile file, Code code, String message) {
        return file.content()
                .map(text -> Diagnostic.at(((Translation) text).file().whole(), code, message))
                .orElseGet(() -> Diagnostic.of(file.item().file().shown(), code, message));
    }
}
