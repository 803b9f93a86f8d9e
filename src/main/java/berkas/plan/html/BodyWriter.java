package berkas.plan.html;

import berkas.anchor.Anchor;
import berkas.model.Block;
import berkas.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a body as HTML.
 *
 * <p>The text content of what it writes, without what is marked {@code data-not-text}, is exactly
 * the rendered text of the blocks: a line feed stands between two leaf blocks and nowhere else.
 */
public final class BodyWriter implements Block.Cases<String> {
    private final Style style;
    private final Pieces pieces;
    private final Highlighter highlighter;
    private final List<TermLink> terms;
    private final Headings headings;

    private int nextTerm;
    private int leaves;
    private boolean tight;

    private BodyWriter(
            Style style, BodyLinks links, List<TermLink> terms, Highlighter highlighter) {
        this.style = style;
        this.pieces = new Pieces(links);
        this.terms = terms;
        this.highlighter = highlighter;
        this.headings = new Headings(style.headingBase());
    }

    /**
     * How a body stands on its page.
     *
     * @param headingBase the level of the heading it stands under
     * @param blockPrefix each leaf block gets an id of this and its number from 1; empty for none
     */
    public record Style(int headingBase, String blockPrefix) {}

    /**
     * A top-level block, written.
     *
     * @param html begins with the separator from the block before, if any
     * @param start 0-based UTF-16 offset of its text in the rendered text
     * @param end exclusive
     */
    public record Written(String html, int start, int end) {}

    /** The body without highlights, as one piece of markup; {@code terms} as below. */
    public static String write(
            List<Block> blocks, Style style, BodyLinks links, List<TermLink> terms) {
        return write(blocks, style, links, terms, List.of(), anchor -> NO_NOTE).stream()
                .map(Written::html)
                .collect(Collectors.joining());
    }

    private static final NoteMarks NO_NOTE = new NoteMarks("", "", "", "");

    /**
     * The body with its notes' highlights, block by block.
     *
     * @param terms sorted, without overlaps
     * @param anchors in reading order
     */
    public static List<Written> write(
            List<Block> blocks,
            Style style,
            BodyLinks links,
            List<TermLink> terms,
            List<Anchor> anchors,
            Function<Anchor, NoteMarks> marks) {
        Highlighter highlighter = new Highlighter(anchors, marks);
        return new BodyWriter(style, links, terms, highlighter).topLevel(blocks);
    }

    private List<Written> topLevel(List<Block> blocks) {
        List<Written> written = new ArrayList<>();
        for (Block block : blocks) {
            int before = pieces.offset();
            String html = block.fold(this);
            int start = html.startsWith("\n") ? before + 1 : before;
            written.add(new Written(html, start, pieces.offset()));
        }
        return written;
    }

    @Override
    public String paragraph(Block.Paragraph block) {
        return leaf(tight ? "span" : "p", "", block.content());
    }

    @Override
    public String heading(Block.Heading block) {
        return leaf("h" + headings.level(block.level()), "", block.content());
    }

    @Override
    public String quote(Block.Quote block) {
        return around("<blockquote>", blocks(block.content(), false), "</blockquote>");
    }

    @Override
    public String list(Block.ListBlock block) {
        String name = block.ordered() ? "ol" : "ul";
        String start =
                block.ordered() && block.start() != 1 ? " start=\"" + block.start() + "\"" : "";
        StringBuilder items = new StringBuilder();
        for (List<Block> item : block.items()) {
            items.append(around("<li>", blocks(item, block.tight()), "</li>"));
        }
        return around("<" + name + start + ">", items.toString(), "</" + name + ">");
    }

    @Override
    public String code(Block.CodeBlock block) {
        String language =
                block.language().isEmpty()
                        ? ""
                        : " class=\"language-" + Html.attribute(block.language()) + "\"";
        // A scrolling block must be reachable by keyboard.
        String code = leaf("code", language, List.of(block.text()));
        return around("<pre tabindex=\"0\">", code, "</pre>");
    }

    @Override
    public String rule(Block.Rule block) {
        return "<hr>";
    }

    @Override
    public String table(Block.Table block) {
        List<String> rows = new ArrayList<>();
        for (List<List<Inline>> row : block.rows()) {
            rows.add(row(row, rows.isEmpty() ? "th" : "td", block.alignments()));
        }
        String body = String.join("", rows.subList(1, rows.size()));
        return around(
                "<div class=\"table\" role=\"group\" tabindex=\"0\"><table>",
                around("<thead>", rows.get(0), "</thead>")
                        + (body.isEmpty() ? "" : around("<tbody>", body, "</tbody>")),
                "</table></div>");
    }

    private String row(List<List<Inline>> cells, String name, List<String> alignments) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String scope = name.equals("th") ? " scope=\"col\"" : "";
            String alignment = alignments.get(i);
            String type = alignment.isEmpty() ? "" : " class=\"" + alignment + "\"";
            row.append(leaf(name, scope + type, cells.get(i)));
        }
        return around("<tr>", row.toString(), "</tr>");
    }

    private String blocks(List<Block> content, boolean tightly) {
        boolean outer = tight;
        tight = tightly;
        StringBuilder inner = new StringBuilder();
        content.forEach(block -> inner.append(block.fold(this)));
        tight = outer;
        return inner.toString();
    }

    private String leaf(String name, String attributes, List<? extends Inline> content) {
        String separator = leaves == 0 ? "" : "\n";
        if (leaves > 0) {
            pieces.separator();
        }
        leaves++;
        int start = pieces.offset();
        List<Piece> text = linked(pieces.of(List.copyOf(content)), start);
        StringBuilder out = new StringBuilder(separator);
        String id =
                style.blockPrefix().isEmpty() ? "" : " id=\"" + style.blockPrefix() + leaves + "\"";
        out.append('<').append(name).append(id).append(attributes).append('>');
        highlighter.write(text, out);
        return out.append("</").append(name).append('>').toString();
    }

    private List<Piece> linked(List<Piece> text, int start) {
        List<Piece> result = text;
        while (nextTerm < terms.size() && terms.get(nextTerm).end() <= pieces.offset()) {
            TermLink term = terms.get(nextTerm++);
            if (term.start() >= start) {
                String open = Pieces.anchor("term", term.href(), "");
                result = Piece.wrap(result, term.start(), term.end(), open);
            }
        }
        return result;
    }

    // The separator that the first leaf brings goes before the elements that hold the leaf.
    private static String around(String open, String inner, String close) {
        return inner.startsWith("\n")
                ? "\n" + open + inner.substring(1) + close
                : open + inner + close;
    }
}
