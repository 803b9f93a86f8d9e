package berkas.format;

import berkas.model.Block;
import berkas.model.Inline;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns flexmark's blocks into ours, and has their content read. */
final class MarkdownBlocks {
    private final MarkdownBody body;
    private final MarkdownFaults faults;
    private final MarkdownReferences references = new MarkdownReferences();
    // What is left of paragraphs and underlined headings when their definitions are taken away.
    private final Map<Node, MarkdownLines> contents = new HashMap<>();
    private final NodeVisitor visitor =
            new NodeVisitor(
                    new VisitHandler<>(MarkdownWords.class, words -> paragraph(content(words))),
                    new VisitHandler<>(Heading.class, this::heading),
                    new VisitHandler<>(BlockQuote.class, this::quote),
                    new VisitHandler<>(BulletList.class, list -> list(list, false, 1)),
                    new VisitHandler<>(
                            OrderedList.class, list -> list(list, true, list.getStartNumber())),
                    new VisitHandler<>(FencedCodeBlock.class, this::fenced),
                    new VisitHandler<>(IndentedCodeBlock.class, code -> code(code, "")),
                    new VisitHandler<>(HtmlBlock.class, this::html),
                    new VisitHandler<>(ThematicBreak.class, rule -> add(new Block.Rule())));
    private List<Block> blocks = new ArrayList<>();

    private MarkdownBlocks(MarkdownBody body, MarkdownFaults faults) {
        this.body = body;
        this.faults = faults;
    }

    /**
     * The blocks of a document.
     *
     * <p>Definitions hold for the whole of it, also before they stand: they are gathered first.
     */
    static List<Block> read(MarkdownBody body, Node document, MarkdownFaults faults) {
        MarkdownBlocks reader = new MarkdownBlocks(body, faults);
        new NodeVisitor(
                        new VisitHandler<>(MarkdownWords.class, reader::define),
                        new VisitHandler<>(Heading.class, reader::define))
                .visitChildren(document);
        return reader.inner(document);
    }

    private void define(ContentNode node) {
        boolean words = !(node instanceof Heading heading) || !heading.getClosingMarker().isEmpty();
        MarkdownLines lines = lines(node);
        contents.put(node, words ? references.read(lines) : lines);
    }

    private List<Block> inner(Node node) {
        List<Block> outer = blocks;
        blocks = new ArrayList<>();
        visitor.visitChildren(node);
        List<Block> inner = blocks;
        blocks = outer;
        return inner;
    }

    private void add(Block block) {
        blocks.add(block);
    }

    private void paragraph(MarkdownLines lines) {
        MarkdownTables.Found table = MarkdownTables.find(lines).orElse(null);
        if (table == null || isTooLarge(table, lines)) {
            words(lines);
        } else {
            words(lines.part(0, table.start()));
            add(table.read(this::inlines));
        }
    }

    private boolean isTooLarge(MarkdownTables.Found table, MarkdownLines lines) {
        boolean large = table.cells() > MarkdownTables.LARGEST;
        if (large) {
            faults.tableTooLarge(lines.start(table.start()), MarkdownTables.LARGEST);
        }
        return large;
    }

    private void words(MarkdownLines lines) {
        for (int[] line : lines.lines()) {
            StrayMark.atLineStart(lines.text(), line[0])
                    .ifPresent(mark -> faults.stray(lines, mark));
        }
        List<Inline> content = inlines(lines);
        if (!content.isEmpty()) {
            add(new Block.Paragraph(content));
        }
    }

    private List<Inline> inlines(MarkdownLines lines) {
        return MarkdownInlines.read(lines, references, faults);
    }

    /** A heading; what is underlined is a paragraph if nothing but definitions stood above. */
    private void heading(Heading node) {
        MarkdownLines lines = content(node);
        BasedSequence underline = node.getClosingMarker();
        if (lines.text().isEmpty() && !underline.isEmpty()) {
            words(lines(List.of(underline)));
        } else {
            add(new Block.Heading(node.getLevel(), inlines(lines)));
        }
    }

    private void quote(BlockQuote node) {
        add(new Block.Quote(inner(node)));
    }

    private void list(ListBlock node, boolean ordered, int start) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item : node.getChildren()) {
            items.add(inner(item));
        }
        add(new Block.ListBlock(ordered, start, node.isTight(), items));
    }

    private void fenced(FencedCodeBlock node) {
        String info = MarkdownEscapes.decode(node.getInfo().toString().strip());
        code(node, info.split("\\s", 2)[0]);
    }

    private void code(ContentNode node, String language) {
        List<BasedSequence> lines = node.getContentLines();
        List<String> shown = new ArrayList<>();
        lines.forEach(line -> shown.add(line.trimEOL().toString()));
        int start = lines.isEmpty() ? node.getStartOffset() : lines.get(0).getStartOffset();
        int end = lines.isEmpty() ? start : lines.get(lines.size() - 1).trimEOL().getEndOffset();
        Inline.Text text = new Inline.Text(String.join("\n", shown), start, Math.max(start, end));
        add(new Block.CodeBlock(language, text));
    }

    /** Comments vanish; the rest is a fault, and kept as text. */
    private void html(HtmlBlock node) {
        MarkdownLines lines = lines(node);
        int before = faults.html();
        List<Inline> content = MarkdownInlines.readHtml(lines, faults);
        if (MarkdownAlt.of(content).isBlank()) {
            return;
        }
        if (faults.html() == before) {
            stray(lines);
        }
        add(new Block.Paragraph(content));
    }

    private void stray(MarkdownLines lines) {
        String text = lines.text();
        MarkdownHtml html = new MarkdownHtml(text);
        int at = 0;
        while (MarkdownHtml.isComment(text, at) && html.end(at) > 0) {
            at = MarkdownChars.skipSpaces(text, html.end(at));
        }
        int end = text.indexOf('\n', at);
        faults.strayHtml(lines, at, end < 0 ? text.length() : end);
    }

    private MarkdownLines content(Node node) {
        MarkdownLines lines = contents.get(node);
        return lines == null ? lines(List.of()) : lines;
    }

    private MarkdownLines lines(ContentNode node) {
        return lines(node.getContentLines());
    }

    private MarkdownLines lines(List<BasedSequence> lines) {
        MarkdownLines.Builder content = new MarkdownLines.Builder(body);
        lines.forEach(line -> content.line(line.getStartOffset(), line.getEndOffset()));
        return content.build();
    }
}
