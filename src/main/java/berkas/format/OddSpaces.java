package berkas.format;

import berkas.diagnostic.Diagnostic;
import berkas.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that look like a space, or like nothing, and come with text that is pasted from
 * elsewhere: where YAML needs a space they are a letter like any other.
 */
final class OddSpaces {
    private static final String WIDE = "\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000";
    private static final String INVISIBLE = "\\u00AD\\u200B-\\u200F\\u2060-\\u2064\\uFEFF";
    private static final Pattern ANY = Pattern.compile("[" + WIDE + INVISIBLE + "]+");

    /** Before a key, or right after its colon. */
    private static final Pattern WHERE_YAML_COUNTS =
            Pattern.compile(
                    "^[\\s-]*(?<odd>[ODD]+)|^[^:#\"']*:(?<after>[ODD]+)"
                            .replace("ODD", WIDE + INVISIBLE));

    private static final Pattern INVISIBLE_ONLY = Pattern.compile("[" + INVISIBLE + "]+");

    private OddSpaces() {}

    /** {@code title:Kim} with a no-break space after the colon. */
    static Optional<Diagnostic> atFault(YamlFault fault) {
        return List.of(fault.line(), fault.contextLine(), fault.lastLine()).stream()
                .flatMap(line -> odd(fault, line).stream())
                .findFirst();
    }

    private static Optional<Diagnostic> odd(YamlFault fault, YamlLine line) {
        Matcher matcher = WHERE_YAML_COUNTS.matcher(line.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean before = matcher.group("odd") != null;
        int start = matcher.start(before ? "odd" : "after");
        int end = matcher.end(before ? "odd" : "after");
        Span span = fault.file().span(line.start() + start, line.start() + end);
        String rest = plain(line.text().substring(end).stripLeading());
        String fixed =
                before
                        ? " ".repeat(LineMistakes.likelyColumn(line)) + rest
                        : line.text().substring(0, start) + " " + rest;
        return Optional.of(
                fault.at(span, "here stands " + named(span.text()) + ", which is no space to YAML")
                        .note("such characters come with text that is pasted from elsewhere")
                        .help("type the line anew:\n" + fixed));
    }

    /** A text with plain spaces instead, and without what cannot be seen. */
    static String plain(String text) {
        return ANY.matcher(INVISIBLE_ONLY.matcher(text).replaceAll("")).replaceAll(" ");
    }

    /** What cannot be told from a space, or not be seen at all, in a text, in words. */
    static Optional<String> in(String text) {
        Matcher matcher = ANY.matcher(text);
        return matcher.find() ? Optional.of(named(matcher.group())) : Optional.empty();
    }

    private static String named(String odd) {
        char first = odd.charAt(0);
        String name = Character.getName(first).toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "a %s (U+%04X)", name, (int) first);
    }
}
