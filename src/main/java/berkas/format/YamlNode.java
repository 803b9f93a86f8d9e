package berkas.format;

import berkas.text.Origin;
import berkas.text.Span;
import java.util.List;
import java.util.Set;

/**
 * A piece of a YAML file that knows where it stands.
 *
 * <p>Nothing is resolved: {@code 2023}, {@code no} and {@code ~} are the words written. What a
 * value means is for its reader to say.
 */
public sealed interface YamlNode {
    /** The node as written: with its quotes or brackets, without comments around it. */
    Span span();

    /** Calls the case for this kind of node. */
    <R> R fold(Cases<R> cases);

    /** One function per kind of node. */
    interface Cases<R> {
        R scalar(Scalar node);

        R sequence(Sequence node);

        R mapping(Mapping node);
    }

    /** How a scalar is written (YAML 1.2.2, chapters 7 and 8). */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED,
        /** An alias, or a value with an anchor or a tag: reported already, and without a value. */
        REFUSED
    }

    /**
     * A single value.
     *
     * @param value decoded: without quotes, escapes, indentation
     * @param origin maps UTF-16 offsets of {@code value} to the file
     */
    record Scalar(String value, Style style, Span span, Origin origin) implements YamlNode {
        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

        /** Whether YAML takes it for nothing (YAML 1.2.2, section 10.3.2). */
        public boolean isNull() {
            return style == Style.PLAIN && NULLS.contains(value);
        }

        /** Whether quotation marks stand around it. */
        public boolean isQuoted() {
            return style == Style.SINGLE_QUOTED || style == Style.DOUBLE_QUOTED;
        }

        /** The value itself in the file, without quotes around it. */
        public Span content() {
            return origin.span(0, value.length());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.scalar(this);
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Span span) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.sequence(this);
        }
    }

    /**
     * A set of keys.
     *
     * @param entries in the order written; no key twice
     */
    record Mapping(List<Entry> entries, Span span) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.mapping(this);
        }
    }

    /** A key and what it holds. */
    record Entry(Scalar key, YamlNode value) {}
}
