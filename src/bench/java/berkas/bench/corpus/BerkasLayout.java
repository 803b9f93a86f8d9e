package berkas.bench.corpus;

import java.nio.file.Path;
import java.util.List;

/** A {@code content/} folder of Berkas. */
public final class BerkasLayout extends Layout {
    /**
     * @param content the folder that gets {@code dossier.yaml}
     */
    public BerkasLayout(Path content) {
        super(content);
    }

    @Override
    void writeFrame(Corpus corpus) {
        put(
                "dossier.yaml",
                key("title", "Arsip")
                        + key("language", "id")
                        + key("baseUrl", "https://berkas.example/"));
    }

    @Override
    void writeSource(Drafts.Source source) {
        put(
                "sources/" + source.id() + ".yaml",
                key("title", source.title())
                        + key("publisher", source.publisher())
                        + key("issued", source.issued())
                        + key("url", source.url()));
    }

    @Override
    void writeEntry(Drafts.Entry entry, Drafts.EntryText text) {
        put(
                "glossary/" + entry.id() + ".yaml",
                key("name", entry.name())
                        + list("aliases", entry.aliases())
                        + key("kind", entry.kind())
                        + key("summary", entry.summary())
                        + block("body", text.body())
                        + facts(text)
                        + place(entry)
                        + sources(text.sources()));
    }

    private static String place(Drafts.Entry entry) {
        Drafts.Place place = entry.place();
        return place == null
                ? ""
                : "location:\n  lat: " + place.north() + "\n  lon: " + place.east() + "\n";
    }

    @Override
    void writeEvent(Drafts.Event event) {
        put(
                "events/" + event.id() + ".yaml",
                key("date", event.date())
                        + key("title", event.title())
                        + block("body", event.body())
                        + entries("terms", event.terms())
                        + sources(event.sources()));
    }

    @Override
    void writeArticle(Drafts.Article article) {
        put(
                "articles/" + article.id() + ".md",
                "---\n"
                        + key("title", article.title())
                        + key("published", article.published())
                        + key("publisher", article.publisher())
                        + key("url", article.url())
                        + key("summary", article.summary())
                        + "---\n\n"
                        + article.body()
                        + "\n");
        article.notes().forEach(note -> writeNote(article, note));
    }

    private void writeNote(Drafts.Article article, Drafts.Note note) {
        put(
                "annotations/" + article.id() + "/" + note.id() + ".yaml",
                key("quote", note.quote())
                        + optional("prefix", note.prefix())
                        + optional("suffix", note.suffix())
                        + key("type", note.type())
                        + optional("verdict", note.verdict())
                        + key("title", note.title())
                        + block("body", note.body())
                        + entries("terms", note.terms())
                        + sources(note.sources()));
    }

    private static String sources(List<Drafts.Source> sources) {
        return list("sources", sources.stream().map(Drafts.Source::id).toList());
    }
}
