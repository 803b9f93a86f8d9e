package berkas.load;

import berkas.diagnostic.Checked;
import berkas.format.ContentReader;
import berkas.format.RecordCodec;
import berkas.model.Annotation;
import berkas.model.AnnotationTranslation;
import berkas.model.Article;
import berkas.model.ArticleTranslation;
import berkas.model.Entry;
import berkas.model.EntryTranslation;
import berkas.model.Event;
import berkas.model.EventTranslation;
import berkas.model.LanguageTag;
import berkas.model.Page;
import berkas.model.PageTranslation;
import berkas.model.Settings;
import berkas.model.SettingsTranslation;
import berkas.model.Source;
import berkas.model.SourceTranslation;
import berkas.text.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of content: where its files stand and what they are read into.
 *
 * @param named as it is called in a sentence: {@code a glossary entry}
 * @param folder directly below the content folder
 * @param suffix of its files' names; {@code .md} files have front matter, the others are YAML
 * @param byArticle whether the folder has one folder per article, below which folders are free;
 *     else it has no folders at all
 * @param translation what translations of its files are read into; they stand beside the originals,
 *     with the language before the ending of their names
 */
record ContentKind(
        String named,
        String folder,
        String suffix,
        boolean byArticle,
        Class<? extends Record> type,
        Class<? extends Record> translation) {
    /** What stands for an id in the names of the dossier's own file and its translations. */
    static final String SETTINGS_ID = "dossier";

    /** The dossier's own file; only its translations are told apart by this. */
    static final ContentKind SETTINGS =
            new ContentKind(
                    "the dossier's own file",
                    "",
                    ".yaml",
                    false,
                    Settings.class,
                    SettingsTranslation.class);

    static final ContentKind ARTICLE =
            new ContentKind(
                    "an article",
                    "articles",
                    ".md",
                    false,
                    Article.class,
                    ArticleTranslation.class);
    static final ContentKind ANNOTATION =
            new ContentKind(
                    "an annotation",
                    "annotations",
                    ".yaml",
                    true,
                    Annotation.class,
                    AnnotationTranslation.class);
    static final ContentKind ENTRY =
            new ContentKind(
                    "a glossary entry",
                    "glossary",
                    ".yaml",
                    false,
                    Entry.class,
                    EntryTranslation.class);
    static final ContentKind SOURCE =
            new ContentKind(
                    "a source", "sources", ".yaml", false, Source.class, SourceTranslation.class);
    static final ContentKind EVENT =
            new ContentKind(
                    "an event", "events", ".yaml", false, Event.class, EventTranslation.class);
    static final ContentKind PAGE =
            new ContentKind("a page", "pages", ".md", false, Page.class, PageTranslation.class);

    /** Every kind that has a folder; a new one is one line here. */
    static final List<ContentKind> ALL = List.of(ARTICLE, ANNOTATION, ENTRY, SOURCE, EVENT, PAGE);

    /** Writes down what files of all kinds are read into. */
    static final RecordCodec CODEC =
            new RecordCodec(
                    Stream.concat(ALL.stream(), Stream.of(SETTINGS))
                            .flatMap(kind -> Stream.of(kind.type, kind.translation))
                            .toList());

    /** The kind whose files stand in {@code folder}. */
    static Optional<ContentKind> in(String folder) {
        return ALL.stream().filter(kind -> kind.folder.equals(folder)).findFirst();
    }

    /** The kind without its article: {@code glossary entry}. */
    String noun() {
        return named.substring(named.indexOf(' ') + 1);
    }

    /** Where the file of an id belongs, an annotation's with its article. */
    String fileOf(String id) {
        return folder.isEmpty() ? id + suffix : folder + "/" + id + suffix;
    }

    /** Where the translation of an id's file belongs: beside it. */
    String fileOf(String id, LanguageTag language) {
        return fileOf(id + "." + language.tag());
    }

    /** Where a file of this kind belongs: {@code annotations/<article>/<id>.yaml}. */
    String pattern() {
        return fileOf(byArticle ? "<article>/<id>" : "<id>");
    }

    /** Other endings that mean the same format: {@code x.yml} needs a new name only. */
    List<String> sameFormat() {
        return isMarkdown() ? List.of(".md", ".markdown") : List.of(".yaml", ".yml");
    }

    /** The ending of {@code name} that means this kind's format, in any case, if it has one. */
    Optional<String> format(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return sameFormat().stream().filter(lower::endsWith).findFirst();
    }

    /** Reads a file of this kind; the record is there when the file could be read well enough. */
    Checked<Optional<Record>> read(SourceFile file, Map<String, Object> fromFile) {
        return read(type, file, fromFile);
    }

    /** Reads a translation of a file of this kind. */
    Checked<Optional<Record>> readTranslation(SourceFile file, Map<String, Object> fromFile) {
        return read(translation, file, fromFile);
    }

    private <T extends Record> Checked<Optional<Record>> read(
            Class<T> record, SourceFile file, Map<String, Object> fromFile) {
        Checked<Optional<T>> read =
                isMarkdown()
                        ? ContentReader.markdown(record, file, fromFile)
                        : ContentReader.yaml(record, file, fromFile);
        return read.map(found -> found.map(content -> content));
    }

    private boolean isMarkdown() {
        return suffix.equals(".md");
    }
}
