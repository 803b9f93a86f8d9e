package berkas.bench.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The {@code content/} folder of the Hugo site in {@code src/bench/hugo}.
 *
 * <p>An article is a section, its notes are the pages in it: Hugo then needs no search to bring
 * them together. Keys that Hugo has other uses for have other names.
 */
public final class HugoLayout extends Layout {
    /**
     * @param content the folder that gets {@code artikel} and the others
     */
    public HugoLayout(Path content) {
        super(content);
    }

    @Override
    void writeFrame(Corpus corpus) {
        section("artikel", "Artikel");
        section("istilah", "Istilah");
        section("sumber", "Sumber");
        section("peristiwa", "Linimasa");
    }

    private void section(String name, String title) {
        put(name + "/_index.md", "---\n" + key("title", title) + "---\n");
    }

    // Sources stand with what cites them, and on one page that is made of these.
    @Override
    void writeSource(Drafts.Source source) {}

    @Override
    void writeEntry(Drafts.Entry entry, Drafts.EntryText text) {
        put(
                "istilah/" + entry.id() + ".md",
                "---\n"
                        + key("title", entry.name())
                        + key("id", entry.id())
                        + list("othernames", entry.aliases())
                        + key("sort", entry.kind())
                        + key("summing", entry.summary())
                        + facts(text)
                        + place(entry)
                        + sources(text.sources())
                        + "---\n\n"
                        + text.body()
                        + "\n");
    }

    private static String place(Drafts.Entry entry) {
        Drafts.Place place = entry.place();
        return place == null ? "" : "place: [" + place.north() + ", " + place.east() + "]\n";
    }

    @Override
    void writeEvent(Drafts.Event event) {
        put(
                "peristiwa/" + event.id() + ".md",
                "---\n"
                        + key("title", event.title())
                        + "date: "
                        + event.date()
                        + "\n"
                        + entries("entries", event.terms())
                        + sources(event.sources())
                        + "_build: {render: never}\n"
                        + "---\n\n"
                        + event.body()
                        + "\n");
    }

    @Override
    void writeArticle(Drafts.Article article) {
        put(
                "artikel/" + article.id() + "/_index.md",
                "---\n"
                        + key("title", article.title())
                        + "date: "
                        + article.published()
                        + "\nlayout: article\n"
                        + key("publisher", article.publisher())
                        + key("original", article.url())
                        + key("summing", article.summary())
                        + "---\n\n"
                        + article.body()
                        + "\n");
        article.notes().forEach(note -> writeNote(article, note));
    }

    private void writeNote(Drafts.Article article, Drafts.Note note) {
        put(
                "artikel/" + article.id() + "/" + note.id() + ".md",
                "---\n"
                        + key("title", note.title())
                        + "weight: "
                        + note.number()
                        + "\n"
                        + key("id", note.id())
                        + key("quote", note.quote())
                        + optional("before", note.prefix())
                        + optional("after", note.suffix())
                        + key("sort", note.type())
                        + optional("verdict", note.verdict())
                        + entries("entries", note.terms())
                        + sources(note.sources())
                        + "---\n\n"
                        + note.body()
                        + "\n");
    }

    private static String sources(List<Drafts.Source> sources) {
        return sources.stream()
                .map(
                        source ->
                                "  - {id: "
                                        + source.id()
                                        + ", title: \""
                                        + source.title()
                                        + "\", publisher: \""
                                        + source.publisher()
                                        + "\", issued: \""
                                        + source.issued()
                                        + "\", url: \""
                                        + source.url()
                                        + "\"}\n")
                .collect(Collectors.joining("", "sources:\n", ""));
    }
}
