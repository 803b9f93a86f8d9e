package berkas.load;

import berkas.diagnostic.Diagnostic;
import berkas.model.Inline;
import berkas.text.Span;
import java.util.stream.Stream;

/** Checks whatever leads out of one text: entries, notes, citations, links and images. */
final class TextLinks implements Inline.Cases<Stream<Diagnostic>> {
    private final References references;
    private final Destinations destinations;
    private final Uses uses;

    TextLinks(Known known, References references, Uses uses) {
        this.references = references;
        this.destinations = new Destinations(known, uses);
        this.uses = uses;
    }

    /** B202, B203, B206, B207; a destination defined once and used often is reported once. */
    Stream<Diagnostic> check() {
        return uses.body().leads().stream().flatMap(piece -> piece.fold(this)).distinct();
    }

    @Override
    public Stream<Diagnostic> entryLink(Inline.EntryLink piece) {
        return references.entryLink(piece.id(), span(piece.start(), piece.end()));
    }

    @Override
    public Stream<Diagnostic> noteLink(Inline.NoteLink piece) {
        return references.noteLink(piece.path(), span(piece.start(), piece.end()), uses.isDraft());
    }

    @Override
    public Stream<Diagnostic> citation(Inline.Citation piece) {
        return references.citation(piece.id(), span(piece.start(), piece.end()), uses.isDraft());
    }

    @Override
    public Stream<Diagnostic> link(Inline.Link piece) {
        return destinations.link(piece.destination(), span(piece.start(), piece.end())).stream();
    }

    @Override
    public Stream<Diagnostic> image(Inline.Image piece) {
        return destinations.image(piece, span(piece.start(), piece.end()));
    }

    @Override
    public Stream<Diagnostic> text(Inline.Text piece) {
        return Stream.empty();
    }

    @Override
    public Stream<Diagnostic> code(Inline.Code piece) {
        return Stream.empty();
    }

    @Override
    public Stream<Diagnostic> emphasis(Inline.Emphasis piece) {
        return Stream.empty();
    }

    @Override
    public Stream<Diagnostic> strong(Inline.Strong piece) {
        return Stream.empty();
    }

    @Override
    public Stream<Diagnostic> strikethrough(Inline.Strikethrough piece) {
        return Stream.empty();
    }

    @Override
    public Stream<Diagnostic> lineBreak(Inline.LineBreak piece) {
        return Stream.empty();
    }

    private Span span(int start, int end) {
        return uses.body().origin().span(start, end);
    }
}
