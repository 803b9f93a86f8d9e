package berkas.load;

import berkas.diagnostic.Checked;
import berkas.format.ContentReader;
import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.Entry;
import berkas.model.Event;
import berkas.model.Page;
import berkas.model.Source;
import berkas.text.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of content: where its files stand and what they are read into.
 *
 * @param named as it is called in a sentence: {@code a glossary entry}
 * @param folder directly below the content folder
 * @param suffix of its files' names; {@code .md} files have front matter, the others are YAML
 * @param byArticle whether the folder has one folder per article, below which folders are free;
 *     else it has no folders at all
 */
record ContentKind(
        String named,
        String folder,
        String suffix,
        boolean byArticle,
        Class<? extends Record> type) {
    static final ContentKind ARTICLE =
            new ContentKind("an article", "articles", ".md", false, Article.class);
    static final ContentKind ANNOTATION =
            new ContentKind("an annotation", "annotations", ".yaml", true, Annotation.class);
    static final ContentKind ENTRY =
            new ContentKind("a glossary entry", "glossary", ".yaml", false, Entry.class);
    static final ContentKind SOURCE =
            new ContentKind("a source", "sources", ".yaml", false, Source.class);
    static final ContentKind EVENT =
            new ContentKind("an event", "events", ".yaml", false, Event.class);
    static final ContentKind PAGE = new ContentKind("a page", "pages", ".md", false, Page.class);

    /** Every kind there is; a new one is one line here. */
    static final List<ContentKind> ALL = List.of(ARTICLE, ANNOTATION, ENTRY, SOURCE, EVENT, PAGE);

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
        return folder + "/" + id + suffix;
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
