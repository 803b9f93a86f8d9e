package berkas.format;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/**
 * Headings and thematic breaks for flexmark: CommonMark 0.31, sections 4.1 to 4.3.
 *
 * <p>They take the place of flexmark's own. Its headings put the whole paragraph together again for
 * every line of it that does not begin with a letter (50,000 such lines took more than 8 s, here 80
 * ms), and its thematic breaks end in a stack overflow on a line of a few thousand marks.
 */
final class MarkdownLeaf extends AbstractBlockParser {
    private static final int CODE_INDENT = 4;

    private final Block block;

    private MarkdownLeaf(Block block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {}

    /** Finds where such blocks start. */
    static final class Factory implements CustomBlockParserFactory, BlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return this;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        /** A line such as "- - -" is no list. */
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
            if (state.getIndent() >= CODE_INDENT || start >= line.length()) {
                return BlockStart.none();
            }
            return switch (line.charAt(start)) {
                case '#' -> heading(line, start);
                case '=' -> underline(line, start, matched);
                case '-' -> {
                    BlockStart underline = underline(line, start, matched);
                    yield underline != null ? underline : rule(line, start);
                }
                case '*', '_' -> rule(line, start);
                default -> BlockStart.none();
            };
        }

        private static BlockStart heading(BasedSequence line, int start) {
            String text = line.toString();
            int end = MarkdownChars.endOfRun(text, start, '#');
            boolean spaced = end == text.length() || MarkdownChars.isBlank(text.charAt(end));
            if (end - start > 6 || !spaced) {
                return BlockStart.none();
            }
            Heading heading = new Heading();
            heading.setLevel(end - start);
            heading.setContent(List.of(line.subSequence(end, closed(text, end))));
            return BlockStart.of(new MarkdownLeaf(heading)).atIndex(line.length());
        }

        /** Where a heading's words end: before closing number signs that a blank sets apart. */
        private static int closed(String text, int start) {
            int end = MarkdownChars.trimBlanks(text, start, text.length());
            int signs = end;
            while (signs > start && text.charAt(signs - 1) == '#') {
                signs--;
            }
            boolean apart = signs < end && MarkdownChars.isBlank(text.charAt(signs - 1));
            return apart ? MarkdownChars.trimBlanks(text, start, signs) : end;
        }

        private static BlockStart underline(
                BasedSequence line, int start, MatchedBlockParser matched) {
            String text = line.toString();
            int end = MarkdownChars.endOfRun(text, start, text.charAt(start));
            boolean all = MarkdownChars.skipBlanks(text, end) == text.length();
            if (!all || !matched.getBlockParser().isParagraphParser()) {
                return BlockStart.none();
            }
            Heading heading = new Heading();
            heading.setLevel(text.charAt(start) == '=' ? 1 : 2);
            heading.setContent(List.copyOf(matched.getParagraphLines()));
            heading.setClosingMarker(line.subSequence(start, end));
            return BlockStart.of(new MarkdownLeaf(heading))
                    .atIndex(line.length())
                    .replaceActiveBlockParser();
        }

        private static BlockStart rule(BasedSequence line, int start) {
            String text = line.toString();
            int marks = 0;
            for (int i = start; i < text.length(); i++) {
                if (text.charAt(i) == text.charAt(start)) {
                    marks++;
                } else if (!MarkdownChars.isBlank(text.charAt(i))) {
                    return BlockStart.none();
                }
            }
            return marks < 3
                    ? BlockStart.none()
                    : BlockStart.of(new MarkdownLeaf(new ThematicBreak(line.subSequence(start))))
                            .atIndex(line.length());
        }
    }
}
