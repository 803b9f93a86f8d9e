package berkas.format;

import berkas.model.Keyword;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a field takes: the one description from which reading, the JSON Schemas and the editors'
 * reference follow.
 */
public sealed interface Shape {
    /** What to write, in an editor's words: {@code a date (EDTF level 1)}. */
    String words();

    /** Calls the case for this shape. */
    <R> R fold(Cases<R> cases);

    /** One function per shape. */
    interface Cases<R> {
        R value(Value shape);

        R number(Numeric shape);

        R keyword(OneOf shape);

        R list(ListOf shape);

        R map(MapOf shape);

        R record(RecordOf shape);

        R source(Citation shape);

        R free(Free shape);
    }

    /** A single value. */
    enum Value implements Shape {
        /** Plain text as a string. */
        STRING("text"),
        /** Plain text that knows where it stands. */
        TEXT("text"),
        FLAG("true or false"),
        DATE("a date (EDTF level 1)"),
        LANGUAGE("a language tag (BCP 47)"),
        ADDRESS("a web address"),
        REFERENCE("the id of a glossary entry"),
        MARKDOWN("text in Markdown");

        private final String words;

        Value(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.value(this);
        }
    }

    /**
     * A number.
     *
     * @param min the least, included; negative infinity for none
     * @param max the greatest, included
     */
    record Numeric(boolean whole, double min, double max) implements Shape {
        @Override
        public String words() {
            String kind = whole ? "a whole number" : "a number";
            return Double.isInfinite(min)
                    ? kind
                    : kind + " from " + plain(min) + " to " + plain(max);
        }

        private static String plain(double bound) {
            return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.number(this);
        }
    }

    /**
     * A word from a closed list.
     *
     * @param list in the order declared, each with what it means
     */
    record OneOf(List<Word> list) implements Shape {
        public OneOf {
            list = List.copyOf(list);
        }

        @Override
        public String words() {
            return list.stream().map(Word::word).collect(Collectors.joining(", ", "one of: ", ""));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.keyword(this);
        }
    }

    /** One word of a closed list, and the constant it stands for. */
    record Word(String word, String about, Keyword constant) {}

    /** A list; a single value is a list of one. */
    record ListOf(Shape item) implements Shape {
        @Override
        public String words() {
            return "a list, or one: " + item.words();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /** A set of keys of the editor's choice, all of one kind. */
    record MapOf(Value key, Shape value) implements Shape {
        @Override
        public String words() {
            return "a set of keys, each " + key.words() + ", with " + value.words();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.map(this);
        }
    }

    /** A set of known keys. */
    record RecordOf(Class<? extends Record> type) implements Shape {
        @Override
        public String words() {
            return Fields.of(type).stream()
                    .map(Field::name)
                    .collect(Collectors.joining(", ", "a set of keys: ", ""));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.record(this);
        }
    }

    /** The id of a source, or a source written in place. */
    record Citation() implements Shape {
        @Override
        public String words() {
            return "the id of a source, or a source written in place";
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.source(this);
        }
    }

    /** Whatever the editor likes. */
    record Free() implements Shape {
        @Override
        public String words() {
            return "a set of keys of your own";
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.free(this);
        }
    }
}
