package berkas.format;

import berkas.diagnostic.Diagnostic;
import berkas.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Characters that look like a space, or like nothing, and come with text that is pasted from
 * elsewhere: where YAML needs a space they are a letter like any other.
 */
public final class OddSpaces {
    /** Spaces that are none to YAML, and what cannot be seen, for a class of characters. */
    static final String ODD =
            "\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000"
                    + "\\u00AD\\u200B-\\u200F\\u2060-\\u2064\\uFEFF";

    private static final Pattern ANY = Pattern.compile("[" + ODD + "]+");

    private static final Pattern BEFORE_ALL =
            Pattern.compile("^ *([ODD][ ODD]*)".replace("ODD", ODD));
    private static final Pattern AFTER_DASH =
            Pattern.compile("^ *(?:- +)*-( *[ODD][ ODD]*)".replace("ODD", ODD));
    private static final Pattern AFTER_KEY =
            Pattern.compile("^[^:#\"']*:([ODD]+)".replace("ODD", ODD));

    /** After what ends a value by itself. */
    private static final Pattern AT_END =
            Pattern.compile("[\"'\\]}|>][-+\\d]*([ODD][ ODD]*)$".replace("ODD", ODD));

    private OddSpaces() {}

    /** {@code title:Kim} with a no-break space after the colon. */
    static Optional<Diagnostic> atFault(YamlFault fault) {
        return Stream.of(fault.line(), fault.contextLine(), fault.lastLine())
                .flatMap(line -> odd(fault, line).stream())
                .findFirst();
    }

    private static Optional<Diagnostic> odd(YamlFault fault, YamlLine line) {
        return places(line.text())
                .findFirst()
                .map(
                        place -> {
                            Span span =
                                    fault.file()
                                            .span(
                                                    line.start() + place.start(1),
                                                    line.start() + place.end(1));
                            return fault.at(
                                            span,
                                            "here stands "
                                                    + named(span.text())
                                                    + ", which is no space to YAML")
                                    .note(
                                            "such characters come with text that is pasted from elsewhere")
                                    .help("type the line anew:\n" + fixed(line));
                        });
    }

    private static Stream<Matcher> places(String text) {
        return List.of(BEFORE_ALL, AFTER_DASH, AFTER_KEY, AT_END).stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find);
    }

    private static String fixed(YamlLine line) {
        String text = line.text();
        Matcher before = BEFORE_ALL.matcher(text);
        if (before.find()) {
            text = " ".repeat(LineMistakes.likelyColumn(line)) + text.substring(before.end());
        }
        text = replaced(AFTER_DASH, text, " ");
        text = replaced(AFTER_KEY, text, " ");
        return replaced(AT_END, text, "");
    }

    private static String replaced(Pattern place, String text, String by) {
        Matcher matcher = place.matcher(text);
        return matcher.find()
                ? text.substring(0, matcher.start(1)) + by + text.substring(matcher.end(1))
                : text;
    }

    /** A text without them. */
    static String without(String text) {
        return ANY.matcher(text).replaceAll("");
    }

    /** Whether there are any in a text. */
    static boolean areIn(String text) {
        return ANY.matcher(text).find();
    }

    /** A fault of a text, with a note that names the first of them in it, if there are any. */
    public static Diagnostic noted(Diagnostic fault, String text) {
        return areIn(text) ? fault.note("in it stands " + named(text)) : fault;
    }

    /** The first of them in a text that has any. */
    static String named(String text) {
        Matcher matcher = ANY.matcher(text);
        int first = text.charAt(matcher.find() ? matcher.start() : 0);
        String name = Character.getName(first).toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "a %s (U+%04X)", name, first);
    }
}
