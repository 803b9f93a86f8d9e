package berkas.format;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.format.YamlNode.Entry;
import berkas.format.YamlNode.Mapping;
import berkas.format.YamlNode.Scalar;
import berkas.format.YamlNode.Sequence;
import berkas.format.YamlNode.Style;
import berkas.text.LineMap;
import berkas.text.Origin;
import berkas.text.SourceFile;
import berkas.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLSchema;

/** One walk through the tokens of a YAML text. */
final class YamlWalk {
    /** Content has at most five levels; the limit keeps the stack safe. */
    static final int MAX_DEPTH = 32;

    private static final YAMLFactory FACTORY =
            YAMLFactory.builder()
                    .yamlSchema(YAMLSchema.FAILSAFE)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private final SourceFile file;
    private final String text;
    private final CodePointOffsets offsets;
    private final List<Diagnostic> faults = new ArrayList<>();
    private final JsonParser parser;
    private @Nullable LineMap lines;
    private Span last;

    /**
     * @param yaml the text, or as much of it as is to be read: of that length
     * @param from UTF-16 offset of the text in the file
     */
    YamlWalk(SourceFile file, String yaml, int from) {
        this.file = file;
        this.text = file.text();
        this.offsets = CodePointOffsets.of(yaml, from);
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(yaml));
        this.last = file.span(from, from);
    }

    Checked<Optional<YamlNode>> read() {
        try (parser) {
            return new Checked<>(document(), faults);
        } catch (JacksonException e) {
            faults.removeIf(fault -> last.equals(fault.span()));
            faults.add(new YamlMistakes(file, offsets, last).explain(e, here()));
            return new Checked<>(Optional.empty(), faults);
        }
    }

    private Optional<YamlNode> document() {
        if (parser.nextToken() == null) {
            return Optional.empty();
        }
        YamlNode root = node();
        if (parser.nextToken() != null) {
            faults.add(YamlMistakes.secondDocument(file, start()));
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private YamlNode node() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping();
        }
        return token == JsonToken.START_ARRAY ? sequence() : scalar();
    }

    private YamlNode sequence() {
        int start = start();
        refuseProperties(start);
        int end = end();
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
            end = items.get(items.size() - 1).span().end();
        }
        return new Sequence(items, file.span(start, Math.max(end, bracket(']'))));
    }

    private YamlNode mapping() {
        int start = start();
        refuseProperties(start);
        int end = end();
        Map<String, Scalar> keys = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Scalar key = scalar();
            parser.nextToken();
            YamlNode value = node();
            if (isNew(key, keys)) {
                entries.add(new Entry(key, value));
            }
            end = Math.max(end, Math.max(key.span().end(), value.span().end()));
        }
        return new Mapping(entries, file.span(start, Math.max(end, bracket('}'))));
    }

    /** The end of a collection in brackets; a block ends with its last value. */
    private int bracket(char closing) {
        int start = start();
        return start < text.length() && end() > start && text.charAt(start) == closing ? end() : 0;
    }

    private boolean isNew(Scalar key, Map<String, Scalar> keys) {
        if (key.value().equals("<<") && key.style() == Style.PLAIN) {
            faults.add(YamlMistakes.mergeKey(key.span()));
            return false;
        }
        Scalar first = keys.putIfAbsent(key.value(), key);
        if (first != null) {
            faults.add(duplicate(key, first));
        }
        return first == null && key.style() != Style.REFUSED;
    }

    private Diagnostic duplicate(Scalar key, Scalar first) {
        LineMap known = lines == null ? LineMap.of(text) : lines;
        lines = known;
        int line = known.at(first.span().start()).line();
        return Diagnostic.at(key.span(), Code.DUPLICATE_KEY, "`" + key.value() + "` is given twice")
                .note("it is given first in line " + line)
                .help("keep one of them, or put both values under one key");
    }

    private Scalar scalar() {
        int start = start();
        int end = Math.max(start, end());
        char first = start < end ? text.charAt(start) : ' ';
        if (first == '&' || first == '*' || first == '!') {
            return refused(start, end);
        }
        String value = parser.getString() == null ? "" : parser.getString();
        Style style = style(first);
        last = file.span(start, trimmed(start, end));
        Scalar scalar =
                new Scalar(value, style, last, ScalarOrigin.of(file, start, end, value, style));
        if (style == Style.DOUBLE_QUOTED) {
            refuseEscaped(scalar);
        }
        return scalar;
    }

    /** An escape may smuggle in what may not stand in the file itself. */
    private void refuseEscaped(Scalar scalar) {
        int at = 0;
        while (at < scalar.value().length()) {
            int c = scalar.value().codePointAt(at);
            if (!YamlText.isPrintable(c)) {
                faults.add(YamlMistakes.escape(scalar.origin().span(at, at + 1)));
                return;
            }
            at += Character.charCount(c);
        }
    }

    private Scalar refused(int start, int end) {
        Span span = file.span(start, trimmed(start, end));
        faults.add(YamlMistakes.property(span));
        last = span;
        return new Scalar(span.text(), Style.REFUSED, span, Origin.shifted(file, span.start()));
    }

    private void refuseProperties(int start) {
        if (parser.getObjectId() != null || parser.getTypeId() != null) {
            faults.add(YamlMistakes.property(YamlMistakes.word(file, start)));
        }
    }

    private static Style style(char first) {
        return switch (first) {
            case '\'' -> Style.SINGLE_QUOTED;
            case '"' -> Style.DOUBLE_QUOTED;
            case '|' -> Style.LITERAL;
            case '>' -> Style.FOLDED;
            default -> Style.PLAIN;
        };
    }

    /** A block's end without the blank lines after it. */
    private int trimmed(int start, int end) {
        int at = end;
        while (at > start + 1
                && (YamlText.isBreak(text.charAt(at - 1))
                        || YamlText.isBlank(text.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    private int start() {
        return offsets.utf16(parser.currentTokenLocation().getCharOffset());
    }

    private int end() {
        return offsets.utf16(parser.currentLocation().getCharOffset());
    }

    private Span here() {
        return file.span(start(), Math.max(start(), end()));
    }
}
