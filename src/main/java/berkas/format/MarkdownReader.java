package berkas.format;

import berkas.diagnostic.Checked;
import berkas.model.Block;
import berkas.model.Markup;
import berkas.text.Origin;
import berkas.text.SourceFile;
import berkas.text.Wording;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * Reads Markdown: CommonMark 0.31, the tables and {@code ~~strikethrough~~} of GitHub Flavored
 * Markdown, and the links of {@link MarkdownDossierLinks}; no raw HTML but comments, which vanish.
 *
 * <p>flexmark finds the blocks, {@link MarkdownInlines} reads what stands in them. Every {@link
 * berkas.model.Inline.Text} stands contiguously in the text, character by character, and in order,
 * with these exceptions: an escape or character reference is a node of its own, whose text is what
 * it stands for; a code span or the label of a link to an entry or note may go over a line end,
 * which is then a space, and over the marks of a quotation before the next line, so that it is
 * shorter than what it covers; a code block is one text without its last line end, and covers also
 * what stands before its lines. Of such texts the ends are exact.
 */
public final class MarkdownReader {
    private static final Parser PARSER =
            Parser.builder(
                            new MutableDataSet()
                                    .set(Parser.HEADING_PARSER, false)
                                    .set(Parser.THEMATIC_BREAK_PARSER, false)
                                    .set(Parser.HTML_BLOCK_PARSER, false)
                                    .toImmutable())
                    .customBlockParserFactory(new MarkdownLeaf.Factory())
                    .customBlockParserFactory(new MarkdownHtmlBlock.Factory())
                    .paragraphPreProcessorFactory(new MarkdownWords.Factory())
                    .customInlineParserFactory(MarkdownNoInlines::new)
                    .build();

    private MarkdownReader() {}

    /**
     * The blocks of {@code text}; safe to call from several threads.
     *
     * @param file the file the text stands in
     * @param origin maps offsets of the text to the file
     * @param text NUL counts as U+FFFD
     * @return with diagnostic B205 for every piece of HTML, which is kept as text; with B213 for
     *     what was meant for a mark; with B008 for what nests more than 100 levels deep, without
     *     the lines of quotations or lists that do, and for a table of more than 20,000 cells
     */
    public static Checked<Markup> read(SourceFile file, Origin origin, String text) {
        MarkdownFaults faults = new MarkdownFaults(origin);
        String body =
                MarkdownNesting.blanked(
                        text.replace('\0', '\uFFFD'),
                        at -> faults.tooDeep(at, MarkdownNesting.DEEPEST));
        MarkdownBody read =
                new MarkdownBody(body, body.equals(text) ? origin : Wording.within(body));
        List<Block> blocks = MarkdownBlocks.read(read, PARSER.parse(body), faults);
        return new Checked<>(Markup.of(file, origin, blocks), faults.found());
    }
}
