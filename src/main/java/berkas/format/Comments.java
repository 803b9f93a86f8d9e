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
    static final Pattern MORE = Pattern.compile("[ \\t]+(#+[^\\s#][^\\r\\n]*)");

    static final String RULE = "in YAML a # after a space begins a comment";
    private static final String IN_QUOTES = "if it belongs to the text, put the text in quotes:\n";

    private Comments() {}

    /** B117: what is cut off of a text. */
    static Optional<Diagnostic> after(Scalar text) {
        return text.style() == Style.PLAIN || text.isQuoted()
                ? found(text.span())
                        .map(
                                more ->
                                        Diagnostic.at(
                                                        more,
                                                        Code.COMMENT_IN_TEXT,
                                                        "this is taken for a comment and left out")
                                                .note(RULE)
                                                .help(
                                                        IN_QUOTES
                                                                + quoted(
                                                                        text.span().start(),
                                                                        more.end(),
                                                                        more.file()))
                                                .help(
                                                        "if it is a comment, write a space after the #"))
                : Optional.empty();
    }

    /** The line with quotes round what was taken for a comment where a value should be. */
    static Optional<String> insteadOf(Scalar nothing) {
        return found(nothing.span())
                .map(more -> quoted(more.start(), more.end(), more.file()).strip());
    }

    /** A text that was to go on in the next line, had it not ended at a comment. */
    static Optional<Diagnostic> beforeFault(YamlFault fault) {
        YamlLine line = fault.line();
        return fault.startsLine() && line.key().isEmpty()
                ? found(fault.last())
                        .filter(
                                more ->
                                        line.previous()
                                                .filter(other -> isIn(more, other))
                                                .isPresent())
                        .map(
                                more ->
                                        fault.at(
                                                        more,
                                                        "this is taken for a comment, which ends the text")
                                                .note(RULE)
                                                .help(
                                                        IN_QUOTES
                                                                + quoted(
                                                                        fault.last().start(),
                                                                        line.words().end(),
                                                                        fault.file())))
                : Optional.empty();
    }

    private static boolean isIn(Span span, YamlLine line) {
        return span.start() >= line.start() && span.end() <= line.end();
    }

    /** What is taken for a comment right behind a value. */
    private static Optional<Span> found(Span value) {
        SourceFile file = value.file();
        Matcher matcher = MORE.matcher(file.text());
        matcher.region(value.end(), file.text().length());
        return matcher.lookingAt()
                ? Optional.of(file.span(matcher.start(1), matcher.end(1)))
                : Optional.empty();
    }

    /** The line in which a text begins, with all of it in quotes. */
    private static String quoted(int start, int end, SourceFile file) {
        String text = file.text().substring(start, end).replaceAll("\\s*\\R\\s*", " ");
        YamlLine line = YamlLine.at(file, start);
        return file.text().substring(line.start(), start) + YamlLine.quoted(text);
    }
}
