package berkas.format;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.text.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads YAML into nodes that know their places.
 *
 * <p>The YAML of Berkas is a small one: one document, no anchors, aliases, merge keys, tags or
 * directives (B110, B101), no key twice (B102). Whatever else is not YAML is B101, in words for
 * people who do not know YAML.
 */
public final class YamlReader {
    /** In UTF-16 units. The library reads a megabyte in one to two seconds. */
    static final int MAX_LENGTH = 1_000_000;

    private YamlReader() {}

    /**
     * The YAML between two UTF-16 offsets of a file.
     *
     * @return empty when there is nothing but comments, or when it does not parse (B101)
     */
    public static Checked<Optional<YamlNode>> read(SourceFile file, int from, int to) {
        return refusal(file, from, to)
                .map(fault -> new Checked<>(Optional.<YamlNode>empty(), List.of(fault)))
                .orElseGet(() -> new YamlWalk(file, file.text().substring(from, to), from).read());
    }

    private static Optional<Diagnostic> refusal(SourceFile file, int from, int to) {
        if (to - from > MAX_LENGTH) {
            return Optional.of(tooLong(file, from));
        }
        return unprintable(file, from, to).or(() -> directive(file, from, to));
    }

    private static Diagnostic tooLong(SourceFile file, int from) {
        return Diagnostic.at(
                        file.span(from, from), Code.YAML_SYNTAX, "the file is too long to be read")
                .note("at most " + MAX_LENGTH + " characters of YAML are read")
                .help("divide the file into several");
    }

    private static Optional<Diagnostic> unprintable(SourceFile file, int from, int to) {
        int at = from;
        while (at < to) {
            int c = file.text().codePointAt(at);
            int next = at + Character.charCount(c);
            if (!YamlText.isPrintable(c)) {
                return Optional.of(unprintable(file, at, next, c));
            }
            at = next;
        }
        return Optional.empty();
    }

    private static Diagnostic unprintable(SourceFile file, int at, int end, int c) {
        return Diagnostic.at(
                        file.span(at, end),
                        Code.YAML_SYNTAX,
                        String.format(
                                Locale.ROOT,
                                "an invisible control character (U+%04X) stands here",
                                c))
                .help("delete it; it often comes along when text is pasted from another program");
    }

    private static Optional<Diagnostic> directive(SourceFile file, int from, int to) {
        int at = from;
        while (at < to && (YamlText.isBreak(file.text().charAt(at)) || isComment(file, at))) {
            at = Math.max(at + 1, YamlLine.at(file, at).end());
        }
        if (at >= to || file.text().charAt(at) != '%') {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.at(
                                YamlLine.at(file, at).words(),
                                Code.YAML_SYNTAX,
                                "a line that begins with % is an order to YAML readers")
                        .help("delete the line"));
    }

    private static boolean isComment(SourceFile file, int at) {
        return file.text().charAt(at) == '#' || YamlText.isBlank(file.text().charAt(at));
    }
}
