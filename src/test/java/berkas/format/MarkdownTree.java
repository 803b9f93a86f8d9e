package berkas.format;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.model.Block;
import berkas.model.Inline;
import berkas.model.Markup;
import berkas.text.Origin;
import berkas.text.SourceFile;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A body, read and drawn: {@code p(a em(b) «&amp;»)}.
 *
 * <p>Drawing checks every node against the source: in order, within bounds, and text that is as
 * long as what it covers equal to it. Decoded text is drawn between {@code «} and {@code »}, a soft
 * break as {@code /}, a hard one as {@code //}.
 */
final class MarkdownTree implements Block.Cases<String>, Inline.Cases<String> {
    private final String source;
    private int end;

    private MarkdownTree(String source) {
        this.source = source.replace('\0', '\uFFFD');
    }

    static Checked<Markup> read(String text) {
        SourceFile file = new SourceFile("articles/x.md", text);
        return MarkdownReader.read(file, Origin.shifted(file, 0), text);
    }

    /** The drawing of a text without faults. */
    static String draw(String text) {
        Checked<Markup> read = read(text);
        assertThat(read.diagnostics()).isEmpty();
        return draw(text, read.value().blocks());
    }

    /** The drawing of a text with faults of one kind. */
    static String drawWith(Code fault, String text) {
        Checked<Markup> read = read(text);
        assertThat(read.diagnostics())
                .isNotEmpty()
                .allMatch(found -> found.code() == fault, fault.id());
        return draw(text, read.value().blocks());
    }

    static String draw(String text, List<Block> blocks) {
        return new MarkdownTree(text).all(blocks);
    }

    private String all(List<Block> blocks) {
        return blocks.stream().map(block -> block.fold(this)).collect(Collectors.joining(" "));
    }

    private String inline(List<Inline> pieces) {
        return pieces.stream().map(piece -> piece.fold(this)).collect(Collectors.joining());
    }

    /** The source of a stretch that comes after all that was drawn. */
    private String covered(int from, int to) {
        assertThat(from).isGreaterThanOrEqualTo(end).isLessThanOrEqualTo(to);
        end = to;
        return source.substring(from, to);
    }

    @Override
    public String paragraph(Block.Paragraph block) {
        return "p(" + inline(block.content()) + ")";
    }

    @Override
    public String heading(Block.Heading block) {
        return "h" + block.level() + "(" + inline(block.content()) + ")";
    }

    @Override
    public String quote(Block.Quote block) {
        return "quote(" + all(block.content()) + ")";
    }

    @Override
    public String list(Block.ListBlock block) {
        String kind = (block.ordered() ? "ol" + block.start() : "ul") + (block.tight() ? "" : "~");
        return block.items().stream()
                .map(this::all)
                .collect(Collectors.joining(", ", kind + "(", ")"));
    }

    @Override
    public String code(Block.CodeBlock block) {
        Inline.Text text = block.text();
        String covered = covered(text.start(), text.end());
        assertThat(covered).contains(text.text().lines().findFirst().orElse("").strip());
        return "code" + block.language() + "(" + text.text().replace("\n", "⏎") + ")";
    }

    @Override
    public String rule(Block.Rule block) {
        return "rule";
    }

    @Override
    public String table(Block.Table block) {
        return "table"
                + block.alignments()
                + block.rows().stream()
                        .map(row -> row.stream().map(this::inline).collect(Collectors.joining("|")))
                        .collect(Collectors.joining("; ", "(", ")"));
    }

    @Override
    public String text(Inline.Text piece) {
        assertThat(piece.text()).isNotEmpty();
        String covered = covered(piece.start(), piece.end());
        if (piece.text().length() == covered.length()) {
            assertThat(covered).isEqualTo(piece.text()).doesNotContain("\n", "\r");
            return piece.text();
        }
        assertThat(covered).matches("\\\\.|&.*;");
        return "«" + piece.text() + "»";
    }

    @Override
    public String code(Inline.Code piece) {
        Inline.Text text = piece.text();
        String covered = covered(text.start(), text.end());
        if (text.text().length() == covered.length()) {
            assertThat(covered.replaceAll("[\r\n]", " ")).isEqualTo(text.text());
        }
        return "code(" + text.text() + ")";
    }

    @Override
    public String emphasis(Inline.Emphasis piece) {
        return "em(" + inline(piece.content()) + ")";
    }

    @Override
    public String strong(Inline.Strong piece) {
        return "strong(" + inline(piece.content()) + ")";
    }

    @Override
    public String strikethrough(Inline.Strikethrough piece) {
        return "s(" + inline(piece.content()) + ")";
    }

    @Override
    public String link(Inline.Link piece) {
        String destination = source.substring(piece.start(), piece.end());
        assertThat(
                        List.of(
                                destination,
                                "mailto:" + destination,
                                MarkdownEscapes.decode(destination)))
                .contains(piece.destination());
        String title = piece.title().isEmpty() ? "" : " \"" + piece.title() + "\"";
        return "a(" + inline(piece.content()) + " → " + piece.destination() + title + ")";
    }

    @Override
    public String image(Inline.Image piece) {
        String destination = source.substring(piece.start(), piece.end());
        assertThat(piece.source()).isEqualTo(MarkdownEscapes.decode(destination));
        String title = piece.title().isEmpty() ? "" : " \"" + piece.title() + "\"";
        return "img(" + piece.alt() + " → " + piece.source() + title + ")";
    }

    @Override
    public String lineBreak(Inline.LineBreak piece) {
        assertThat(covered(piece.start(), piece.end())).matches("(?s)[ \t\\\\]*(\r\n|\r|\n)");
        return piece.hard() ? "//" : "/";
    }

    @Override
    public String entryLink(Inline.EntryLink piece) {
        assertThat(covered(piece.start(), piece.end())).isEqualTo(piece.id());
        return "entry(" + piece.id() + label(piece.label()) + ")";
    }

    @Override
    public String noteLink(Inline.NoteLink piece) {
        assertThat(covered(piece.start(), piece.end())).isEqualTo(piece.path());
        return "note(" + piece.path() + label(piece.label()) + ")";
    }

    @Override
    public String citation(Inline.Citation piece) {
        assertThat(covered(piece.start(), piece.end())).isEqualTo(piece.id());
        return "cite(" + piece.id() + ")";
    }

    private String label(Inline.Text label) {
        String covered = covered(label.start(), label.end());
        if (covered.length() == label.text().length()) {
            assertThat(covered.replaceAll("[\r\n]", " ")).isEqualTo(label.text());
        }
        return label.text().isEmpty() ? "" : "|" + label.text();
    }
}
