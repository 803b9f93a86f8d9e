package berkas.format;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/**
 * The lines of a paragraph, out of flexmark's sight.
 *
 * <p>flexmark would join them to have them read, at a cost that grows with the square of their
 * number when they are quoted or indented: 4 s for 100,000 lines, here 0.1 s.
 */
final class MarkdownWords extends Block {
    private MarkdownWords(List<BasedSequence> lines) {
        super(lines);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Moves the lines of each paragraph into such a block within it. */
    static final class Factory implements ParagraphPreProcessorFactory, ParagraphPreProcessor {
        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return this;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public int preProcessBlock(Paragraph block, ParserState state) {
            block.appendChild(new MarkdownWords(block.getContentLines()));
            block.setContentLines(List.of());
            return 0;
        }
    }
}
