package berkas.format;

import berkas.diagnostic.Diagnostic;
import berkas.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Mistakes in how lines stand to each other: colons, dashes, indentation. */
final class LineMistakes {
    /** What the library says when a colon surprises it. */
    static final String COLON = "mapping values are not allowed here";

    private static final Pattern OPENING = Pattern.compile(":(\\s+[|>][-+\\d]*)?$");

    private LineMistakes() {}

    /** {@code title: Kim: kunjungan}. */
    static Optional<Diagnostic> colonInValue(YamlFault fault) {
        YamlLine line = fault.line();
        int start = line.valueStart();
        if (!fault.says(COLON) || start >= fault.at()) {
            return Optional.empty();
        }
        return Optional.of(
                fault.at(
                                fault.file().span(fault.at(), fault.at() + 1),
                                "a colon followed by a space stands in a value without quotes")
                        .note("YAML takes what is before such a colon for a key")
                        .help("put the value in quotes:\n" + line.quotedFrom(start)));
    }

    /** {@code title:Kim}. */
    static Optional<Diagnostic> missingSpace(YamlFault fault) {
        YamlLine line = fault.isAbout("simple key") ? fault.contextLine() : fault.lastLine();
        boolean wants = fault.says(COLON) || fault.says("could not find expected ':'");
        return wants ? missingSpace(fault, line) : Optional.empty();
    }

    private static Optional<Diagnostic> missingSpace(YamlFault fault, YamlLine line) {
        return spaced(line)
                .map(
                        fixed ->
                                fault.at(line.words(), "a space is missing after the colon")
                                        .help("put a space after the colon:\n" + fixed));
    }

    /** The line with a space after the colon of its key, if that is what it lacks. */
    static Optional<String> spaced(YamlLine line) {
        Matcher glued = YamlLine.GLUED.matcher(line.text());
        return glued.matches()
                ? Optional.of(glued.group(1) + glued.group(2) + ": " + glued.group(3).strip())
                : Optional.empty();
    }

    /** {@code title Kim}, or a line of text that is not indented. */
    static Optional<Diagnostic> missingColon(YamlFault fault) {
        if (fault.says("could not find expected ':'") && fault.contextAt() >= 0) {
            return Optional.of(missingColon(fault, fault.contextLine()));
        }
        YamlLine first = fault.lastLine();
        boolean plain = fault.says(COLON) && first.start() < fault.line().start();
        return plain && first.key().isEmpty()
                ? Optional.of(missingColon(fault, first))
                : Optional.empty();
    }

    private static Diagnostic missingColon(YamlFault fault, YamlLine line) {
        Span words = line.words();
        String[] parts = words.text().split("\\s+", 2);
        String value = parts.length == 2 ? parts[1] : "…";
        String key = parts[0].replaceFirst("[：:=]+$", "");
        Diagnostic fixed =
                fault.at(words, "this line has no key with a colon")
                        .help(
                                "if it begins with a key, put a colon after the key:\n"
                                        + " ".repeat(line.indent())
                                        + key
                                        + ": "
                                        + value);
        return line.previous()
                .map(
                        above ->
                                fixed.help(
                                        "if it belongs to the value above, indent it:\n"
                                                + below(above, line)))
                .orElse(fixed);
    }

    private static String below(YamlLine above, YamlLine line) {
        return line.indented(above.key().isPresent() ? above.keyColumn() + 2 : above.indent());
    }

    /** A list under a key that has a value already. */
    static Optional<Diagnostic> itemUnderValue(YamlFault fault) {
        Optional<YamlLine> above = fault.line().previous();
        boolean item = fault.says("but found '-'") && fault.startsLine() && fault.met() == '-';
        if (!item || above.isEmpty() || above.get().key().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                fault.at(fault.line().words(), "a list item stands under a key that has a value")
                        .help(
                                "make the value the first item of the list:\n"
                                        + asList(above.get(), fault.line())));
    }

    private static String asList(YamlLine above, YamlLine item) {
        String text = above.text();
        String head = text.substring(0, above.valueStart() - above.start()).stripTrailing();
        String value = text.substring(above.valueStart() - above.start()).strip();
        String indent = " ".repeat(above.keyColumn() + 2);
        return head + '\n' + indent + "- " + value + '\n' + indent + item.words().text();
    }

    /** {@code terms: - a}. */
    static Optional<Diagnostic> itemBesideKey(YamlFault fault) {
        YamlLine line = fault.line();
        if (!fault.says("sequence entries are not allowed here") || line.key().isEmpty()) {
            return Optional.empty();
        }
        String text = fault.file().text();
        String head =
                text.substring(line.start(), Math.max(line.start(), fault.at())).stripTrailing();
        String item = text.substring(fault.at(), line.end()).strip();
        return Optional.of(
                fault.at(
                                fault.file().span(fault.at(), fault.at() + 1),
                                "a list item stands beside its key")
                        .help(
                                "start the list in the next line:\n"
                                        + head
                                        + '\n'
                                        + " ".repeat(line.keyColumn() + 2)
                                        + item)
                        .help("or put the value in quotes:\n" + line.quotedFrom(fault.at())));
    }

    /** A line that stands neither under nor beside the one above it. */
    static Optional<Diagnostic> indentation(YamlFault fault) {
        YamlLine line =
                fault.says(COLON) || fault.startsLine() ? fault.line() : fault.contextLine();
        Optional<YamlLine> above = line.previous();
        if (above.isEmpty() || !line.text().contains(line.words().text())) {
            return Optional.empty();
        }
        int wanted = wanted(line, above.get());
        if (wanted == line.indent()) {
            return Optional.empty();
        }
        return Optional.of(
                fault.at(
                                line.words(),
                                "the line is indented by "
                                        + spaces(line.indent())
                                        + ", which fits no line above it")
                        .note("keys of one set stand in one column, and so do the items of a list")
                        .help(
                                (wanted == 0
                                                ? "do not indent it"
                                                : "indent it by " + spaces(wanted))
                                        + ":\n"
                                        + line.indented(wanted)));
    }

    /** The nearest column that a line above offers. */
    private static int wanted(YamlLine line, YamlLine above) {
        int here = line.indent();
        boolean item = isItem(line);
        IntStream columns =
                above.key().isEmpty() || item
                        ? IntStream.of(above.indent())
                        : IntStream.of(above.keyColumn(), above.indent());
        return columns.boxed()
                .min((a, b) -> Integer.compare(Math.abs(a - here), Math.abs(b - here)))
                .orElse(here);
    }

    /** The column of a line whose own indentation does not tell: what the lines above open. */
    static int likelyColumn(YamlLine line) {
        boolean item = isItem(line);
        Optional<YamlLine> above = line.previous();
        while (item && above.filter(other -> !isItem(other) && !opens(other)).isPresent()) {
            above = above.get().previous();
        }
        return above.map(
                        other ->
                                opens(other)
                                        ? other.keyColumn() + 2
                                        : item ? other.indent() : other.keyColumn())
                .orElse(0);
    }

    private static boolean isItem(YamlLine line) {
        return line.words().text().startsWith("-");
    }

    /** Whether what belongs to the line's key stands in the lines below it. */
    private static boolean opens(YamlLine line) {
        return OPENING.matcher(line.words().text()).find();
    }

    private static String spaces(int count) {
        return count == 1 ? "1 space" : count + " spaces";
    }
}
