package berkas.format;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Blocks of HTML for flexmark: CommonMark 0.31, section 4.6.
 *
 * <p>They take the place of flexmark's own, whose regular expressions end in a stack overflow on a
 * tag with a few thousand attributes, and which follow an older specification.
 */
final class MarkdownHtmlBlock extends AbstractBlockParser {
    private static final int CODE_INDENT = 4;

    private final HtmlBlock block = new HtmlBlock();
    private final BlockContent content = new BlockContent();
    // What the last line holds; empty if a blank line follows it.
    private final List<String> ends;
    private boolean ended;

    private MarkdownHtmlBlock(List<String> ends) {
        this.ends = ends;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return ended || (ends.isEmpty() && state.isBlank())
                ? BlockContinue.none()
                : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, state.getIndent());
        String text = line.toString().toLowerCase(Locale.ROOT);
        ended = ends.stream().anyMatch(text::contains);
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
    }

    /** Finds where such blocks start. */
    static final class Factory implements CustomBlockParserFactory, BlockParserFactory {
        private static final Set<String> VERBATIM = Set.of("pre", "script", "style", "textarea");
        private static final List<String> VERBATIM_ENDS =
                List.of("</pre>", "</script>", "</style>", "</textarea>");
        private static final Set<String> BLOCKS =
                Set.of(
                        ("address article aside base basefont blockquote body caption center col"
                                        + " colgroup dd details dialog dir div dl dt fieldset figcaption"
                                        + " figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr"
                                        + " html iframe legend li link main menu menuitem nav noframes ol"
                                        + " optgroup option p param search section summary table tbody td"
                                        + " tfoot th thead title tr track ul")
                                .split(" "));

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return this;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(ListBlockParser.Factory.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int start = state.getNextNonSpaceIndex();
            BasedSequence line = state.getLine();
            if (state.getIndent() >= CODE_INDENT
                    || start >= line.length()
                    || line.charAt(start) != '<') {
                return BlockStart.none();
            }
            String text = line.subSequence(start).toString();
            boolean paragraph = matched.getBlockParser().isParagraphParser();
            if (text.startsWith("<!") || text.startsWith("<?")) {
                List<String> ends = ends(text);
                return ends.isEmpty() ? BlockStart.none() : start(ends, state);
            }
            String name = MarkdownHtml.name(text, 0);
            if (VERBATIM.contains(name) && text.charAt(1) != '/' && ends(text, name)) {
                return start(VERBATIM_ENDS, state);
            }
            boolean starts = BLOCKS.contains(name) && ends(text, name);
            return starts || (!paragraph && isAlone(text, name))
                    ? start(List.of(), state)
                    : BlockStart.none();
        }

        private static BlockStart start(List<String> ends, ParserState state) {
            return BlockStart.of(new MarkdownHtmlBlock(ends)).atIndex(state.getIndex());
        }

        /** What ends a block that begins with {@code text}; nothing if it begins none. */
        private static List<String> ends(String text) {
            if (MarkdownHtml.isComment(text, 0)) {
                return List.of("-->");
            }
            if (text.startsWith("<?")) {
                return List.of("?>");
            }
            if (text.startsWith("<![CDATA[")) {
                return List.of("]]>");
            }
            return text.length() > 2 && MarkdownChars.isAsciiLetter(text.charAt(2))
                    ? List.of(">")
                    : List.of();
        }

        /**
         * Whether the name that the line begins with ends as a tag's name may at a block's start.
         */
        private static boolean ends(String text, String name) {
            int end = name.length() + (text.charAt(1) == '/' ? 2 : 1);
            return end == text.length()
                    || MarkdownChars.isSpace(text.charAt(end))
                    || text.charAt(end) == '>'
                    || text.startsWith("/>", end);
        }

        private static boolean isAlone(String text, String name) {
            int end = VERBATIM.contains(name) ? -1 : MarkdownHtml.tagEnd(text, 0);
            return end > 0 && MarkdownChars.skipBlanks(text, end) == text.length();
        }
    }
}
