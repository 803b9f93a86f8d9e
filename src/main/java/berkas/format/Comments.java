package berkas.format;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.format.YamlNode.Scalar;
import berkas.format.YamlNode.Style;
import berkas.text.SourceFile;
import berkas.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that YAML takes for a comment: {@code title: Pier #3}. */
final class Comments {
    /** People write a space after the mark of a comment, and none after that of a number or tag. */
    private static final Pattern MORE = Pattern.compile("[ \\t]+(#[^\\s#][^\\r\\n]*)");

    private Comments() {}

    /** B117: what is cut off of a text. */
    static Optional<Diagnostic> after(Scalar text) {
        return text.style() == Style.PLAIN
                ? found(text).map(more -> fault(text.span().start(), more))
                : Optional.empty();
    }

    /** The line with quotes round what was taken for a comment where a value should be. */
    static Optional<String> insteadOf(Scalar nothing) {
        return found(nothing).map(more -> quoted(more.start(), more).strip());
    }

    private static Optional<Span> found(Scalar value) {
        SourceFile file = value.span().file();
        Matcher matcher = MORE.matcher(file.text());
        matcher.region(value.span().end(), file.text().length());
        return matcher.lookingAt()
                ? Optional.of(file.span(matcher.start(1), matcher.end(1)))
                : Optional.empty();
    }

    private static Diagnostic fault(int start, Span more) {
        return Diagnostic.at(more, Code.COMMENT_IN_TEXT, "this is taken for a comment and left out")
                .note("in YAML a # after a space begins a comment")
                .help("if it belongs to the text, put the text in quotes:\n" + quoted(start, more))
                .help("if it is a comment, write a space after the #");
    }

    private static String quoted(int start, Span more) {
        return YamlLine.at(more.file(), more.start()).quotedFrom(start);
    }
}
