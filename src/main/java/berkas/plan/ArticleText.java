package berkas.plan;

import berkas.anchor.Anchor;
import berkas.model.Article;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article with its notes placed.
 *
 * @param article with its headline in the language of the site, if that is translated
 * @param original with its headline as it was published
 * @param notes in reading order, those on the whole article first
 */
public record ArticleText(Article article, Article original, Body body, List<Note> notes) {
    public ArticleText {
        notes = List.copyOf(notes);
    }

    public ArticleHead head() {
        List<String> entries =
                body.mentions().stream().map(mention -> mention.entry().id()).distinct().toList();
        return new ArticleHead(article, original, body.place(), notes.size(), entries);
    }

    /** The notes on passages. */
    public Stream<Note> anchored() {
        return notes.stream().filter(note -> note.anchor() != null);
    }

    /** In reading order. */
    public List<Anchor> anchors() {
        return notes.stream().flatMap(note -> Stream.ofNullable(note.anchor())).toList();
    }
}
