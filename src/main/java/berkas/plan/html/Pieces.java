package berkas.plan.html;

import berkas.model.Inline;
import berkas.model.PictureSize;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns running text into {@link Piece}s, counting offsets of the rendered text on the way.
 *
 * <p>Counts as {@link berkas.model.RenderedText} does; a test holds the two together.
 */
final class Pieces implements Inline.Cases<Piece> {
    private final BodyLinks links;
    private int offset;

    Pieces(BodyLinks links) {
        this.links = links;
    }

    int offset() {
        return offset;
    }

    /** Counts the separator between two leaf blocks. */
    void separator() {
        offset++;
    }

    List<Piece> of(List<Inline> content) {
        List<Piece> pieces = new ArrayList<>();
        content.forEach(piece -> pieces.add(piece.fold(this)));
        return pieces;
    }

    @Override
    public Piece text(Inline.Text piece) {
        Piece.Characters characters = new Piece.Characters(piece.text(), offset);
        offset = characters.end();
        return characters;
    }

    @Override
    public Piece code(Inline.Code piece) {
        return element("<code>", "</code>", List.of(piece.text()), false);
    }

    @Override
    public Piece emphasis(Inline.Emphasis piece) {
        return element("<em>", "</em>", piece.content(), false);
    }

    @Override
    public Piece strong(Inline.Strong piece) {
        return element("<strong>", "</strong>", piece.content(), false);
    }

    @Override
    public Piece strikethrough(Inline.Strikethrough piece) {
        return element("<s>", "</s>", piece.content(), false);
    }

    @Override
    public Piece link(Inline.Link piece) {
        return element(anchor("", links.href(piece), piece.title()), "</a>", piece.content(), true);
    }

    @Override
    public Piece image(Inline.Image piece) {
        String title = piece.title().isEmpty() ? "" : attribute("title", piece.title());
        return solid(
                "<img"
                        + attribute("src", links.src(piece))
                        + attribute("alt", piece.alt())
                        + title
                        + links.size(piece).map(Pieces::attributes).orElse("")
                        + attribute("loading", "lazy")
                        + ">",
                0,
                false);
    }

    @Override
    public Piece lineBreak(Inline.LineBreak piece) {
        return solid(piece.hard() ? "<br>\n" : " ", 1, false);
    }

    @Override
    public Piece entryLink(Inline.EntryLink piece) {
        String label = piece.label().text();
        return labelled(
                anchor("term", links.entry(piece.id()), ""),
                label.isEmpty() ? links.entryName(piece.id()) : label);
    }

    @Override
    public Piece noteLink(Inline.NoteLink piece) {
        String label = piece.label().text();
        return labelled(
                anchor("note-link", links.note(piece.path()), ""),
                label.isEmpty() ? links.noteTitle(piece.path()) : label);
    }

    @Override
    public Piece citation(Inline.Citation piece) {
        return solid(links.citation(piece.id()), 0, true);
    }

    /** The start tag of a link. */
    static String anchor(String type, String href, String title) {
        return "<a"
                + (type.isEmpty() ? "" : attribute("class", type))
                + attribute("href", href)
                + (title.isEmpty() ? "" : attribute("title", title))
                + ">";
    }

    private static String attributes(PictureSize size) {
        return attribute("width", Integer.toString(size.width()))
                + attribute("height", Integer.toString(size.height()));
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Html.attribute(value) + "\"";
    }

    private Piece labelled(String open, String label) {
        return element(open, "</a>", List.of(new Inline.Text(label, 0, 0)), true);
    }

    private Piece element(String open, String close, List<? extends Inline> content, boolean link) {
        int start = offset;
        List<Piece> pieces = of(List.copyOf(content));
        return new Piece.Element(open, close, pieces, start, offset, link);
    }

    private Piece solid(String html, int length, boolean link) {
        int start = offset;
        offset += length;
        return new Piece.Solid(html, start, offset, link);
    }
}
