package berkas.model;

import berkas.text.FleetingText;
import berkas.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Walks a body once and writes down what a reader sees; every case gives the builder back. */
final class RenderedTextBuilder
        implements Block.Cases<RenderedTextBuilder>, Inline.Cases<RenderedTextBuilder> {
    private static final Wording SPACE = Wording.of(" ");
    private static final Wording LINE_FEED = Wording.of("\n");

    private final UnaryOperator<String> entryName;
    private final UnaryOperator<String> noteTitle;
    private final StringBuilder text = new StringBuilder();
    private final List<RenderedText.Run> runs = new ArrayList<>();

    private int leaves;
    private int section;
    private boolean inLink;
    private boolean inCode;
    private boolean inHeading;

    RenderedTextBuilder(UnaryOperator<String> entryName, UnaryOperator<String> noteTitle) {
        this.entryName = entryName;
        this.noteTitle = noteTitle;
    }

    RenderedText.Layout build(List<Block> blocks) {
        blocks.forEach(block -> block.fold(this));
        return new RenderedText.Layout(text.length(), runs, new FleetingText(text.toString()));
    }

    @Override
    public RenderedTextBuilder paragraph(Block.Paragraph block) {
        return leaf(block.content());
    }

    @Override
    public RenderedTextBuilder heading(Block.Heading block) {
        section++;
        inHeading = true;
        leaf(block.content());
        inHeading = false;
        return this;
    }

    @Override
    public RenderedTextBuilder quote(Block.Quote block) {
        block.content().forEach(inner -> inner.fold(this));
        return this;
    }

    @Override
    public RenderedTextBuilder list(Block.ListBlock block) {
        block.items().forEach(item -> item.forEach(inner -> inner.fold(this)));
        return this;
    }

    @Override
    public RenderedTextBuilder code(Block.CodeBlock block) {
        inCode = true;
        leaf(List.of(block.text()));
        inCode = false;
        return this;
    }

    @Override
    public RenderedTextBuilder rule(Block.Rule block) {
        return this;
    }

    @Override
    public RenderedTextBuilder table(Block.Table block) {
        block.rows().forEach(row -> row.forEach(this::leaf));
        return this;
    }

    @Override
    public RenderedTextBuilder text(Inline.Text piece) {
        return run(piece, piece, true);
    }

    @Override
    public RenderedTextBuilder code(Inline.Code piece) {
        inCode = true;
        run(piece, piece.text(), true);
        inCode = false;
        return this;
    }

    @Override
    public RenderedTextBuilder emphasis(Inline.Emphasis piece) {
        return all(piece.content());
    }

    @Override
    public RenderedTextBuilder strong(Inline.Strong piece) {
        return all(piece.content());
    }

    @Override
    public RenderedTextBuilder strikethrough(Inline.Strikethrough piece) {
        return all(piece.content());
    }

    @Override
    public RenderedTextBuilder link(Inline.Link piece) {
        boolean outer = inLink;
        inLink = true;
        all(piece.content());
        inLink = outer;
        return this;
    }

    @Override
    public RenderedTextBuilder image(Inline.Image piece) {
        return this;
    }

    @Override
    public RenderedTextBuilder lineBreak(Inline.LineBreak piece) {
        return run(
                piece,
                new Inline.Text(piece.hard() ? LINE_FEED : SPACE, piece.start(), piece.end()),
                true);
    }

    @Override
    public RenderedTextBuilder entryLink(Inline.EntryLink piece) {
        return piece.label().text().isEmpty()
                ? named(piece, entryName.apply(piece.id()), piece.start(), piece.end())
                : linked(piece, piece.label(), true);
    }

    @Override
    public RenderedTextBuilder noteLink(Inline.NoteLink piece) {
        return piece.label().text().isEmpty()
                ? named(piece, noteTitle.apply(piece.path()), piece.start(), piece.end())
                : linked(piece, piece.label(), true);
    }

    @Override
    public RenderedTextBuilder citation(Inline.Citation piece) {
        return this;
    }

    private RenderedTextBuilder leaf(List<Inline> content) {
        if (leaves++ > 0) {
            text.append(RenderedText.SEPARATOR);
        }
        return all(content);
    }

    private RenderedTextBuilder all(List<Inline> content) {
        content.forEach(piece -> piece.fold(this));
        return this;
    }

    private RenderedTextBuilder named(Inline piece, String name, int from, int to) {
        return linked(piece, new Inline.Text(name, from, to), false);
    }

    private RenderedTextBuilder linked(Inline piece, Inline.Text shown, boolean written) {
        boolean outer = inLink;
        inLink = true;
        run(piece, shown, written);
        inLink = outer;
        return this;
    }

    /** Adds a run, unless it is empty; {@code written} tells the body's own words from a name. */
    private RenderedTextBuilder run(Inline piece, Inline.Text shown, boolean written) {
        String words = shown.text();
        if (!words.isEmpty()) {
            int start = text.length();
            text.append(words);
            runs.add(
                    new RenderedText.Run(
                            piece,
                            shown.wording(),
                            start,
                            text.length(),
                            shown.start(),
                            shown.end(),
                            written && words.length() == shown.end() - shown.start(),
                            inLink,
                            inCode,
                            inHeading,
                            leaves - 1,
                            section));
        }
        return this;
    }
}
