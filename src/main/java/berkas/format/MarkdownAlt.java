package berkas.format;

import berkas.model.Inline;
import java.util.List;

/** The words of running text without its markup, for an image's text alternative. */
final class MarkdownAlt implements Inline.Cases<String> {
    private MarkdownAlt() {}

    static String of(List<Inline> content) {
        MarkdownAlt alt = new MarkdownAlt();
        StringBuilder words = new StringBuilder();
        content.forEach(piece -> words.append(piece.fold(alt)));
        return words.toString();
    }

    @Override
    public String text(Inline.Text piece) {
        return piece.text();
    }

    @Override
    public String code(Inline.Code piece) {
        return piece.text().text();
    }

    @Override
    public String emphasis(Inline.Emphasis piece) {
        return of(piece.content());
    }

    @Override
    public String strong(Inline.Strong piece) {
        return of(piece.content());
    }

    @Override
    public String strikethrough(Inline.Strikethrough piece) {
        return of(piece.content());
    }

    @Override
    public String link(Inline.Link piece) {
        return of(piece.content());
    }

    @Override
    public String image(Inline.Image piece) {
        return piece.alt();
    }

    @Override
    public String lineBreak(Inline.LineBreak piece) {
        return " ";
    }

    @Override
    public String entryLink(Inline.EntryLink piece) {
        return piece.label().text().isEmpty() ? piece.id() : piece.label().text();
    }

    @Override
    public String noteLink(Inline.NoteLink piece) {
        return piece.label().text().isEmpty() ? piece.path() : piece.label().text();
    }

    @Override
    public String citation(Inline.Citation piece) {
        return "";
    }
}
