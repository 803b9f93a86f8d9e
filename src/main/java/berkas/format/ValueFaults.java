package berkas.format;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.format.YamlNode.Mapping;
import berkas.format.YamlNode.Scalar;
import berkas.format.YamlNode.Sequence;
import berkas.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values that are not what their key takes. */
final class ValueFaults {
    /**
     * A dash that YAML reads as part of the value in the line above; or one that is no dash to it,
     * or has no space behind it, before the first item.
     */
    static final Pattern HIDDEN_ITEM =
            Pattern.compile(
                    "[\\r\\n][ \\t]*-[ \\t]|^-[ODD]|^[–—•·][ ODD].*[\\r\\n]\\s*[–—•·][ ODD]"
                            .replace("ODD", OddSpaces.ODD),
                    Pattern.DOTALL);

    private static final Pattern ITEM_MARK =
            Pattern.compile("^[-–—•·][\\sODD]*".replace("ODD", OddSpaces.ODD));

    private ValueFaults() {}

    static Diagnostic nothing(Scalar key, Scalar value) {
        boolean word = value.value().equalsIgnoreCase("null");
        Diagnostic fault =
                Diagnostic.at(
                        place(key, value),
                        Code.EMPTY_VALUE,
                        (isItem(value) ? "an item of " : "")
                                + Wording.code(key.value())
                                + " has no value");
        return word
                ? fault.note("YAML takes the word null for nothing")
                        .help(
                                "if it is meant as text, put it in quotes:\n"
                                        + key.value()
                                        + ": \""
                                        + value.value()
                                        + '"')
                : Comments.insteadOf(value)
                        .map(
                                line ->
                                        fault.note(Comments.RULE)
                                                .help("if it is text, put it in quotes:\n" + line))
                        .orElse(fault)
                        .help("give it a value, or delete the line");
    }

    private static Span place(Scalar key, Scalar value) {
        if (!value.span().text().isEmpty()) {
            return value.span();
        }
        YamlLine line = YamlLine.at(value.span().file(), value.span().start());
        return isItem(value) ? line.words() : key.span();
    }

    private static boolean isItem(Scalar value) {
        YamlLine line = YamlLine.at(value.span().file(), value.span().start());
        return line.words().text().startsWith("-") && line.key().isEmpty();
    }

    static Diagnostic type(Scalar key, YamlNode found, String wanted, Shape shape) {
        Diagnostic fault =
                Diagnostic.at(
                                found.span(),
                                Code.WRONG_TYPE,
                                Wording.code(key.value())
                                        + " takes "
                                        + wanted
                                        + ", but here is "
                                        + Wording.kind(found))
                        .note("it takes " + shape.words());
        return wanted.equals("a single value")
                ? single(fault, key, found)
                : set(fault, key, found, shape);
    }

    private static Diagnostic single(Diagnostic fault, Scalar key, YamlNode found) {
        Span span = found.span();
        boolean brackets = span.text().startsWith("[") || span.text().startsWith("{");
        if (brackets) {
            String line = YamlLine.at(span.file(), span.start()).quotedFrom(span.start());
            return fault.help("if it is meant as text, put it in quotes:\n" + line.strip());
        }
        return first(found)
                .map(one -> fault.help("keep one value:\n" + key.value() + ": " + one))
                .orElse(fault);
    }

    /** The first single value of a list or a set of keys. */
    private static Optional<String> first(YamlNode found) {
        Stream<YamlNode> values =
                found instanceof Sequence list
                        ? list.items().stream()
                        : found instanceof Mapping set
                                ? set.entries().stream().map(YamlNode.Entry::value)
                                : Stream.empty();
        return values.limit(1)
                .filter(value -> value instanceof Scalar)
                .map(value -> value.span().text())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static Diagnostic set(Diagnostic fault, Scalar key, YamlNode found, Shape shape) {
        String spaced =
                LineMistakes.spaced(YamlLine.at(found.span().file(), found.span().start()))
                        .orElse("");
        return spaced.isEmpty()
                ? fault.help(
                        "write its keys on lines of their own:\n"
                                + Examples.lines(
                                        new Field(key.value(), shape, true, false, "", ""), 0))
                : fault.help("put a space after the colon:\n" + spaced);
    }

    static Diagnostic hiddenItem(YamlNode item) {
        String list =
                item.span()
                        .text()
                        .lines()
                        .map(line -> "\n  - " + ITEM_MARK.matcher(line.strip()).replaceFirst(""))
                        .collect(Collectors.joining());
        return Diagnostic.at(
                        item.span(), Code.WRONG_TYPE, "a list item is read as a part of a value")
                .note(
                        "YAML reads it all as one value: an item begins with a plain dash and a plain space")
                .help("put every item in the same column:" + list);
    }

    static Diagnostic sameKey(Scalar written, Object name) {
        return Diagnostic.at(
                        written.content(),
                        Code.DUPLICATE_KEY,
                        Wording.code(name.toString()) + " is given twice")
                .help("put all values under one key, as a list");
    }

    static Diagnostic flag(Scalar key, Scalar value) {
        return Diagnostic.at(
                        value.span(),
                        Code.WRONG_TYPE,
                        Wording.code(key.value())
                                + " takes true or false, but here is "
                                + Wording.code(value.span().text()))
                .help(
                        "write `"
                                + key.value()
                                + ": true` or `"
                                + key.value()
                                + ": false`, without quotes");
    }

    static Diagnostic number(Scalar key, Scalar value, Shape.Numeric shape) {
        Diagnostic fault =
                Diagnostic.at(
                        value.span(),
                        Code.WRONG_TYPE,
                        Wording.code(key.value())
                                + " takes "
                                + shape.words()
                                + ", but here is "
                                + Wording.code(value.span().text()));
        String plain =
                value.value().strip().replace(',', '.').replace('−', '-').replaceAll("°$", "");
        return ScalarReader.NUMBER.matcher(plain).matches()
                ? fault.help("write `" + key.value() + ": " + plain + "`")
                : fault.help("write digits with a point, such as `" + key.value() + ": 51.5`");
    }

    static Diagnostic range(Scalar key, Scalar value, Shape.Numeric shape) {
        return Diagnostic.at(
                        value.span(),
                        Code.OUT_OF_RANGE,
                        Wording.code(value.value())
                                + " is out of range for "
                                + Wording.code(key.value()))
                .help("write " + shape.words());
    }
}
