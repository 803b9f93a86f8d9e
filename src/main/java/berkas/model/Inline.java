package berkas.model;

import berkas.text.Wording;
import java.util.List;

/**
 * A piece of running text.
 *
 * <p>Offsets are 0-based UTF-16 offsets into the Markdown text, end exclusive; the {@link Markup}'s
 * origin maps them to the file.
 */
public sealed interface Inline {
    /** Calls the case for this kind of piece. */
    <R> R fold(Cases<R> cases);

    /** One function per kind of piece. */
    interface Cases<R> {
        R text(Text piece);

        R code(Code piece);

        R emphasis(Emphasis piece);

        R strong(Strong piece);

        R strikethrough(Strikethrough piece);

        R link(Link piece);

        R image(Image piece);

        R lineBreak(LineBreak piece);

        R entryLink(EntryLink piece);

        R noteLink(NoteLink piece);

        R citation(Citation piece);
    }

    /**
     * Characters a reader sees.
     *
     * @param wording knows the characters from {@code start} to {@code end}
     */
    record Text(Wording wording, int start, int end) implements Inline {
        public Text(String text, int start, int end) {
            this(Wording.of(text), start, end);
        }

        /**
         * The characters, references and escapes decoded; as many as {@code end - start} unless
         * they are what a single reference stands for.
         */
        public String text() {
            return wording.between(start, end);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /** A code span. */
    record Code(Text text) implements Inline {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.code(this);
        }
    }

    /** Emphasised text. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.emphasis(this);
        }
    }

    /** Strongly emphasised text. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.strong(this);
        }
    }

    /** Text struck through. */
    record Strikethrough(List<Inline> content) implements Inline {
        public Strikethrough {
            content = List.copyOf(content);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.strikethrough(this);
        }
    }

    /**
     * A link.
     *
     * @param destination as written, escapes decoded
     * @param title empty when not given
     * @param start of the destination as written, for faults in it
     */
    record Link(String destination, String title, List<Inline> content, int start, int end)
            implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.link(this);
        }
    }

    /**
     * An image.
     *
     * @param alt its text alternative, markup removed
     * @param start of the destination as written
     */
    record Image(String source, String title, String alt, int start, int end) implements Inline {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.image(this);
        }
    }

    /**
     * The end of a line.
     *
     * @param hard whether it is kept for the reader
     */
    record LineBreak(boolean hard, int start, int end) implements Inline {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.lineBreak(this);
        }
    }

    /**
     * {@code [[soyuz-2]]} or {@code [[soyuz-2|roket itu]]}.
     *
     * @param label the text shown; its text is empty when the entry's name is to be shown
     * @param start of the id
     */
    record EntryLink(String id, Text label, int start, int end) implements Inline {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.entryLink(this);
        }
    }

    /**
     * {@code [[note:article/id]]} or {@code [[note:article/id|catatan ini]]}.
     *
     * @param path the annotation's article and id
     * @param label the text shown; its text is empty when the note's title is to be shown
     * @param start of the path
     */
    record NoteLink(String path, Text label, int start, int end) implements Inline {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.noteLink(this);
        }
    }

    /**
     * {@code [@source-id]}.
     *
     * @param start of the id
     */
    record Citation(String id, int start, int end) implements Inline {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.citation(this);
        }
    }
}
