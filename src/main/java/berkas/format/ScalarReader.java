package berkas.format;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.format.YamlNode.Scalar;
import berkas.format.YamlNode.Style;
import berkas.model.Edtf;
import berkas.model.LanguageTag;
import berkas.model.Markup;
import berkas.model.Ref;
import berkas.model.Text;
import berkas.model.WebUrl;
import berkas.text.Nearest;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a single value as what its key takes; empty when it cannot, which is then reported. */
final class ScalarReader {
    static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,18}(\\.\\d{1,18})?");
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,9}");

    private final Binding binding;
    private final Scalar key;
    private final Scalar scalar;
    private final String value;

    ScalarReader(Binding binding, Scalar key, Scalar scalar) {
        this.binding = binding;
        this.key = key;
        this.scalar = scalar;
        this.value = scalar.value().strip();
    }

    Optional<Object> read(Shape.Value shape) {
        if (shape == Shape.Value.TEXT
                || shape == Shape.Value.STRING
                || shape == Shape.Value.MARKDOWN) {
            Comments.after(scalar).ifPresent(binding::report);
        }
        if (shape == Shape.Value.STRING) {
            StrayMark.inPlainText(key, scalar).forEach(binding::report);
        }
        return switch (shape) {
            case STRING -> Optional.of(value);
            case TEXT -> Optional.of(text());
            case FLAG -> flag();
            case DATE -> or(Edtf.parse(value), DateAdvice::fault);
            case LANGUAGE -> or(LanguageTag.parse(value), LanguageAdvice::fault);
            case ADDRESS -> or(WebUrl.parse(value), AddressAdvice::fault);
            case REFERENCE -> Optional.of(reference(scalar));
            case MARKDOWN -> Optional.of(markdown());
        };
    }

    private Optional<Object> or(
            Optional<?> read, BiFunction<Scalar, Scalar, Diagnostic> otherwise) {
        return read.isPresent() ? read.map(x -> x) : fail(otherwise.apply(key, scalar));
    }

    private Optional<Object> fail(Diagnostic fault) {
        binding.report(OddSpaces.noted(fault, value));
        return Optional.empty();
    }

    /** Spaces at its ends may matter to where it is found; a block's last line end never does. */
    private Text text() {
        int end = scalar.value().length();
        while (end > 0 && scalar.value().charAt(end - 1) == '\n') {
            end--;
        }
        return new Text(scalar.value().substring(0, end), scalar.origin().span(0, end));
    }

    /** An id with the place of its own characters. */
    static Ref reference(Scalar scalar) {
        String id = scalar.value().strip();
        int start = Math.max(0, scalar.value().indexOf(id));
        return new Ref(id, scalar.origin().span(start, start + id.length()));
    }

    private Markup markdown() {
        Checked<Markup> markup =
                MarkdownReader.read(scalar.span().file(), scalar.origin(), scalar.value());
        binding.report(markup.diagnostics());
        return markup.value();
    }

    private Optional<Object> flag() {
        boolean plain = scalar.style() == Style.PLAIN;
        boolean known = value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
        return plain && known
                ? Optional.of(value.equalsIgnoreCase("true"))
                : fail(ValueFaults.flag(key, scalar));
    }

    Optional<Object> number(Shape.Numeric shape) {
        Pattern pattern = shape.whole() ? WHOLE : NUMBER;
        if (scalar.style() != Style.PLAIN || !pattern.matcher(value).matches()) {
            return fail(ValueFaults.number(key, scalar, shape));
        }
        double number = Double.parseDouble(value);
        if (number < shape.min() || number > shape.max()) {
            return fail(ValueFaults.range(key, scalar, shape));
        }
        return shape.whole() ? Optional.of(Integer.valueOf(value)) : Optional.of(number);
    }

    Optional<Object> keyword(Shape.OneOf shape) {
        Optional<Object> found =
                shape.list().stream()
                        .filter(word -> word.word().equals(value))
                        .map(word -> (Object) word.constant())
                        .findFirst();
        return found.isPresent() ? found : fail(unknownWord(shape));
    }

    private Diagnostic unknownWord(Shape.OneOf shape) {
        Diagnostic fault =
                Diagnostic.at(
                        scalar.content(),
                        Code.BAD_VALUE,
                        Wording.code(value) + " is no value of " + Wording.code(key.value()));
        return Nearest.nearest(value, shape.list().stream().map(Shape.Word::word).toList())
                .map(word -> fault.help("did you mean `" + word + "`?"))
                .orElse(fault)
                .help(
                        shape.list().stream()
                                .map(word -> "\n  " + word.word() + " — " + word.about())
                                .collect(Collectors.joining("", "the values are:", "")));
    }
}
