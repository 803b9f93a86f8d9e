package berkas.model;

import java.util.List;

/** A block of a Markdown text (CommonMark 0.31, chapters 4 and 5, and GFM tables). */
public sealed interface Block {
    /** Calls the case for this kind of block. */
    <R> R fold(Cases<R> cases);

    /** One function per kind of block. */
    interface Cases<R> {
        R paragraph(Paragraph block);

        R heading(Heading block);

        R quote(Quote block);

        R list(ListBlock block);

        R code(CodeBlock block);

        R rule(Rule block);

        R table(Table block);
    }

    /** Running text. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.paragraph(this);
        }
    }

    /**
     * A heading.
     *
     * @param level 1 to 6, as written
     */
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            content = List.copyOf(content);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.heading(this);
        }
    }

    /** A block quotation. */
    record Quote(List<Block> content) implements Block {
        public Quote {
            content = List.copyOf(content);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.quote(this);
        }
    }

    /**
     * A list.
     *
     * @param ordered numbered or bulleted
     * @param start the first number; 1 for a bulleted list
     * @param tight whether its items are shown without paragraph gaps
     */
    record ListBlock(boolean ordered, int start, boolean tight, List<List<Block>> items)
            implements Block {
        public ListBlock {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /**
     * Text kept as it is.
     *
     * @param language the first word of the info string; empty when not given
     * @param text the lines as one run, its offsets those of its first to last character
     */
    record CodeBlock(String language, Inline.Text text) implements Block {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.code(this);
        }
    }

    /** A thematic break. */
    record Rule() implements Block {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.rule(this);
        }
    }

    /**
     * A table.
     *
     * @param alignments one per column: {@code ""}, {@code left}, {@code center} or {@code right}
     * @param rows the first is the header row; each has as many cells as there are columns
     */
    record Table(List<String> alignments, List<List<List<Inline>>> rows) implements Block {
        public Table {
            alignments = List.copyOf(alignments);
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.table(this);
        }
    }
}
