package berkas.docs;

import berkas.format.Field;
import berkas.format.Fields;
import berkas.format.Shape;
import berkas.load.Kinds;
import berkas.model.Annotation;
import berkas.model.AnnotationTranslation;
import berkas.model.Article;
import berkas.model.ArticleTranslation;
import berkas.model.Entry;
import berkas.model.EntryTranslation;
import berkas.model.Event;
import berkas.model.EventTranslation;
import berkas.model.Page;
import berkas.model.PageTranslation;
import berkas.model.Settings;
import berkas.model.SettingsTranslation;
import berkas.model.Source;
import berkas.model.SourceTranslation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The reference of what may be written where, made from the fields the reading itself uses. */
final class ContentReference {
    /**
     * A kind of file as the reference tells it.
     *
     * @param example below {@code docs/example/}
     * @param more what the fields alone do not say
     */
    private record Kind(
            String name, Class<? extends Record> type, String example, List<String> more) {
        String place() {
            return Kinds.patterns().get(type);
        }

        boolean isMarkdown() {
            return place().endsWith(".md");
        }
    }

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("Dossier", Settings.class, "dossier.yaml", List.of()),
                    new Kind(
                            "Article",
                            Article.class,
                            "articles/bridge-closed.md",
                            List.of("The file's name is the article's id.")),
                    new Kind(
                            "Annotation",
                            Annotation.class,
                            "annotations/bridge-closed/01-safe-for-cars.yaml",
                            List.of(
                                    "The first folder has the name of the article; there may be"
                                            + " folders within it.",
                                    "Either `quote` or `whole: true` must be there, not both."
                                            + " `prefix` and `suffix` go with `quote` only.",
                                    "`type: claim` needs a `verdict`, other types have none."
                                            + " Every verdict but `unverified` needs `sources`.")),
                    new Kind(
                            "Entry",
                            Entry.class,
                            "glossary/quay-bridge.yaml",
                            List.of("The file's name is the entry's id.")),
                    new Kind(
                            "Source",
                            Source.class,
                            "sources/inspection-2024.yaml",
                            List.of(
                                    "The file's name is the source's id.",
                                    "A source may also be written in place, as an item of"
                                            + " `sources:`. It then needs `title` and `url`, and gets"
                                            + " the id of the file it stands in with a number:"
                                            + " `bridge-closed-02-cracks-1`.")),
                    new Kind(
                            "Event",
                            Event.class,
                            "events/2024-03-04-closing.yaml",
                            List.of("The file's name is the event's id.")),
                    new Kind(
                            "Page",
                            Page.class,
                            "pages/about.md",
                            List.of("The file's name is the page's id.")),
                    new Kind(
                            "Translated dossier",
                            SettingsTranslation.class,
                            "dossier.id.yaml",
                            List.of()),
                    new Kind(
                            "Translated article",
                            ArticleTranslation.class,
                            "articles/bridge-closed.id.md",
                            List.of(
                                    "The text of an article is not translated: nothing may stand"
                                            + " below the front matter.",
                                    "An article in another language than the dossier's may also"
                                            + " have its headline in the dossier's own: `title`,"
                                            + " `subtitle` and `dateline` are translated from the"
                                            + " language of its text, `summary` and `rights` from"
                                            + " that of the dossier.")),
                    new Kind(
                            "Translated annotation",
                            AnnotationTranslation.class,
                            "annotations/bridge-closed/01-safe-for-cars.id.yaml",
                            List.of("The quotation and all else is the original's.")),
                    new Kind(
                            "Translated entry",
                            EntryTranslation.class,
                            "glossary/quay-bridge.id.yaml",
                            List.of(
                                    "Texts in this language are searched for `name` and `aliases`;"
                                            + " where one of them is not given, for the"
                                            + " original's.")),
                    new Kind(
                            "Translated source",
                            SourceTranslation.class,
                            "sources/gazette-1931.id.yaml",
                            List.of(
                                    "A work's own title stays as it is."
                                            + " Only a title in square brackets can be"
                                            + " translated.")),
                    new Kind(
                            "Translated event",
                            EventTranslation.class,
                            "events/2024-03-04-closing.id.yaml",
                            List.of()),
                    new Kind(
                            "Translated page",
                            PageTranslation.class,
                            "pages/about.id.md",
                            List.of(
                                    "Without text below the front matter the original's text is"
                                            + " shown.")));

    private ContentReference() {}

    static List<Class<? extends Record>> types() {
        return KINDS.stream().<Class<? extends Record>>map(Kind::type).toList();
    }

    static String text() throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(template("head")));
        text.append("\n| Kind | File |\n|---|---|\n");
        for (Kind kind : KINDS) {
            text.append("| [%s](#%s) | `%s` |\n".formatted(kind.name, anchor(kind), kind.place()));
        }
        for (Kind kind : KINDS) {
            text.append(section(kind));
        }
        return text.append('\n').append(Files.readString(template("values"))).toString();
    }

    private static Path template(String name) {
        return Path.of("src/test/resources/docs/content-reference-" + name + ".md");
    }

    private static String anchor(Kind kind) {
        return kind.name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String section(Kind kind) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("\n## ").append(kind.name).append("\n\n").append(Fields.about(kind.type));
        text.append("\nStands at `content/").append(kind.place()).append("`.\n");
        kind.more.forEach(sentence -> text.append(sentence).append('\n'));
        Map<String, Class<? extends Record>> inner = new LinkedHashMap<>();
        Map<String, List<Shape.Word>> lists = new LinkedHashMap<>();
        text.append(table(kind.name, kind.type, inner, lists));
        inner.forEach(
                (name, type) -> {
                    text.append("\n### ").append(name).append("\n\n").append(Fields.about(type));
                    text.append('\n').append(table(name, type, new LinkedHashMap<>(), lists));
                });
        lists.forEach((name, words) -> text.append(words(name, words)));
        return text.append(example(kind)).toString();
    }

    private static String table(
            String owner,
            Class<? extends Record> type,
            Map<String, Class<? extends Record>> inner,
            Map<String, List<Shape.Word>> lists) {
        StringBuilder text =
                new StringBuilder("\n| Key | Value | Meaning | Example |\n|---|---|---|---|\n");
        for (Field field : Fields.of(type)) {
            String title = owner + ": " + field.name();
            ValueWords value = new ValueWords(title, inner, lists);
            text.append(
                    "| `%s`%s | %s | %s | %s |\n"
                            .formatted(
                                    field.name(),
                                    field.required() ? " **required**" : "",
                                    field.shape().fold(value),
                                    cell(field.about()),
                                    example(field)));
        }
        return text.toString();
    }

    private static String example(Field field) {
        return field.example().isEmpty() ? "" : "`" + cell(field.example()) + "`";
    }

    private static String words(String title, List<Shape.Word> words) {
        StringBuilder text = new StringBuilder("\n### " + title + "\n\n");
        text.append("| Word | Meaning |\n|---|---|\n");
        words.forEach(
                word -> text.append("| `%s` | %s |\n".formatted(word.word(), cell(word.about()))));
        return text.toString();
    }

    private static String example(Kind kind) throws IOException {
        String file = Files.readString(Path.of("docs/example").resolve(kind.example));
        String language = kind.isMarkdown() ? "markdown" : "yaml";
        return "\nExample, `" + kind.example + "`:\n\n````" + language + "\n" + file + "````\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
