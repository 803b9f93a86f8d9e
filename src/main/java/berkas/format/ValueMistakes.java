package berkas.format;

import berkas.diagnostic.Diagnostic;
import berkas.text.SourceFile;
import berkas.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mistakes in how a value is written. */
final class ValueMistakes {
    /** The last item of a list in brackets, as far as it has come. */
    private static final Pattern ITEM = Pattern.compile("[\\[,]\\s*([^\\[,\\s][^\\[,]*)$");

    private static final Pattern ITEM_END = Pattern.compile("\\s*[,\\]]");

    private ValueMistakes() {}

    static Optional<Diagnostic> tab(YamlFault fault) {
        if (fault.met() != '\t' || !fault.says("that cannot start any token")) {
            return Optional.empty();
        }
        YamlLine line = fault.line();
        boolean indents = fault.at() < line.start() + line.indent();
        Span tabs = tabs(fault.file(), fault.at(), line.end());
        return Optional.of(
                fault.at(tabs, indents ? "a tab is used for indentation" : "a tab stands here")
                        .note("YAML wants spaces, because a tab has no fixed width")
                        .help("use spaces:\n" + withoutTabs(line, indents)));
    }

    private static Span tabs(SourceFile file, int start, int limit) {
        int end = start;
        while (end < limit && file.text().charAt(end) == '\t') {
            end++;
        }
        return file.span(start, end);
    }

    private static String withoutTabs(YamlLine line, boolean indents) {
        int column = indents ? LineMistakes.likelyColumn(line) : line.indent();
        return line.indented(column).replaceAll("\\t+", " ");
    }

    static Optional<Diagnostic> forbiddenStart(YamlFault fault) {
        return fault.says("that cannot start any token")
                ? Optional.of(quote(fault, fault.at()))
                : Optional.empty();
    }

    static Optional<Diagnostic> property(YamlFault fault) {
        boolean scanned =
                fault.isAbout("scanning an alias")
                        || fault.isAbout("scanning an anchor")
                        || fault.isAbout("scanning a tag")
                        || fault.says("undefined tag handle");
        return scanned && fault.contextAt() >= 0
                ? Optional.of(quote(fault, fault.contextAt()))
                : Optional.empty();
    }

    /** A character with a meaning of its own in YAML where a value should begin. */
    static Optional<Diagnostic> indicator(YamlFault fault) {
        boolean content =
                fault.says("expected the node content") && ",]}".indexOf(fault.met()) >= 0;
        boolean question = fault.says("mapping keys are not allowed here");
        return content || question ? Optional.of(quote(fault, fault.at())) : Optional.empty();
    }

    private static Diagnostic quote(YamlFault fault, int start) {
        YamlLine line = YamlLine.at(fault.file(), start);
        int first =
                fault.file().text().codePointAt(Math.min(start, fault.file().text().length() - 1));
        return fault.at(
                        fault.file().span(start, start + Character.charCount(first)),
                        "a value cannot begin with " + Character.toString(first))
                .help("put the value in quotes:\n" + line.quotedFrom(start));
    }

    static Optional<Diagnostic> unclosedQuote(YamlFault fault) {
        if (fault.isAbout("scanning a quoted scalar") && fault.contextAt() >= 0) {
            return Optional.of(unclosedQuote(fault, fault.contextAt()));
        }
        // The closing quote that was found belongs to a later line.
        boolean swallowed = isQuote(fault.last()) && fault.last().text().indexOf('\n') >= 0;
        return swallowed && fault.at() >= fault.last().end() && fault.at() <= lineEnd(fault.last())
                ? Optional.of(unclosedQuote(fault, fault.last().start()))
                : Optional.empty();
    }

    private static int lineEnd(Span span) {
        return YamlLine.at(span.file(), span.end()).end();
    }

    private static boolean isQuote(Span span) {
        return span.text().startsWith("\"") || span.text().startsWith("'");
    }

    private static Diagnostic unclosedQuote(YamlFault fault, int start) {
        YamlLine line = YamlLine.at(fault.file(), start);
        char quote = fault.charAt(start);
        String words = fault.file().text().substring(line.start(), line.words().end());
        return fault.at(
                        fault.file().span(start, line.words().end()),
                        "the quotation mark that opens here is not closed")
                .help("close it where the value ends:\n" + words + quote);
    }

    static Optional<Diagnostic> backslash(YamlFault fault) {
        if (!fault.isAbout("double-quoted scalar") || fault.contextAt() < 0) {
            return Optional.empty();
        }
        int at = fault.file().text().lastIndexOf('\\', fault.at());
        YamlLine line = YamlLine.at(fault.file(), Math.max(fault.contextAt(), at));
        int slash = Math.max(line.start(), at);
        String text = fault.file().text();
        return Optional.of(
                fault.at(
                                fault.file().span(slash, Math.min(slash + 2, line.end())),
                                "a backslash in double quotes begins a code that does not exist")
                        .help(
                                "write the backslash twice:\n"
                                        + text.substring(line.start(), slash)
                                        + '\\'
                                        + text.substring(slash, line.end())));
    }

    static Optional<Diagnostic> blockHeader(YamlFault fault) {
        if (!fault.isAbout("scanning a block scalar") || fault.contextAt() < 0) {
            return Optional.empty();
        }
        return Optional.of(
                fault.says("leading empty lines")
                        ? fault.at(
                                        fault.line().words(),
                                        "the blank lines above have more spaces than the text")
                                .help("delete the spaces in the blank lines above this one")
                        : textAfterBlock(fault));
    }

    private static Diagnostic textAfterBlock(YamlFault fault) {
        YamlLine line = fault.contextLine();
        String text = fault.file().text();
        char sign = fault.charAt(fault.contextAt());
        String rest = text.substring(fault.contextAt() + 1, line.end()).strip();
        String head = text.substring(line.start(), fault.contextAt() + 1);
        return fault.at(
                        fault.file().span(fault.contextAt(), line.words().end()),
                        "text stands behind the " + sign)
                .note("after " + sign + " the text starts in the next line, indented")
                .help("move it down:\n" + head + '\n' + " ".repeat(line.indent() + 2) + rest)
                .help("or put the value in quotes:\n" + line.quotedFrom(fault.contextAt()));
    }

    /** {@code quote: "Kim" kata dia}, {@code summary: [[soyuz-2]] adalah roket}. */
    static Optional<Diagnostic> goesOnAfterEnd(YamlFault fault) {
        int start = fault.startsLine() ? -1 : closedBefore(fault);
        boolean wants =
                fault.says("expected <block end>")
                        || fault.says("<document start>")
                        || fault.says(LineMistakes.COLON);
        if (start < 0 || !wants) {
            return Optional.empty();
        }
        String value = fault.line().text().substring(start - fault.line().start()).strip();
        char first = value.charAt(0);
        boolean enclosed =
                value.length() > 1
                        && "\"'".indexOf(first) >= 0
                        && value.charAt(value.length() - 1) == first;
        return Optional.of(
                enclosed ? quoteInQuotes(fault, start, value) : goesOn(fault, start, first));
    }

    private static Diagnostic goesOn(YamlFault fault, int start, char first) {
        return fault.at(
                        fault.file().span(fault.at(), fault.line().words().end()),
                        "the value begins with " + first + " and goes on after its end")
                .note("a " + first + " at the start of a value has a meaning in YAML")
                .help("put the whole value in quotes:\n" + fault.line().quotedFrom(start));
    }

    /** {@code title: "Kim "baik" di sini"}. */
    private static Diagnostic quoteInQuotes(YamlFault fault, int start, String value) {
        String head = fault.line().text().substring(0, start - fault.line().start());
        String inner = value.substring(1, value.length() - 1);
        return fault.at(
                        fault.file().span(fault.last().end() - 1, fault.last().end()),
                        "the quotation mark that encloses the value stands within it too")
                .help("use the other kind of quotes around it:\n" + head + YamlLine.quoted(inner));
    }

    /**
     * The start of a quoted or bracketed value or alias in the line of the fault, before it; or -1.
     */
    private static int closedBefore(YamlFault fault) {
        int start = fault.line().valueStart();
        return start < fault.at() && "\"'[{*".indexOf(fault.charAt(start)) >= 0 ? start : -1;
    }

    /** {@code [Pier #3, Dock]}. */
    static Optional<Diagnostic> commentInList(YamlFault fault) {
        boolean list =
                fault.isAbout("parsing a flow")
                        && fault.contextAt() >= 0
                        && fault.charAt(fault.contextAt()) == '[';
        YamlLine line = fault.contextLine();
        Matcher more = Comments.MORE.matcher(line.text());
        if (!list || !more.find(fault.contextAt() - line.start())) {
            return Optional.empty();
        }
        Matcher item = ITEM.matcher(line.text()).region(0, more.start());
        int start = item.find() ? item.start(1) : more.start();
        Matcher end = ITEM_END.matcher(line.text());
        int stop = end.find(more.start(1)) ? end.start() : line.text().length();
        return Optional.of(
                fault.at(
                                fault.file().span(line.start() + more.start(1), line.end()),
                                "this is taken for a comment, so the list does not end")
                        .note(Comments.RULE)
                        .help(
                                "put the item in quotes:\n"
                                        + line.text().substring(0, start)
                                        + YamlLine.quoted(line.text().substring(start, stop))
                                        + line.text().substring(stop)));
    }

    static Optional<Diagnostic> unclosedBracket(YamlFault fault) {
        if (!fault.isAbout("parsing a flow") || fault.contextAt() < 0) {
            return Optional.empty();
        }
        YamlLine line = fault.contextLine();
        char open = fault.charAt(fault.contextAt());
        if (open != '[' && open != '{') {
            return Optional.empty();
        }
        String words = fault.file().text().substring(line.start(), line.words().end());
        return Optional.of(
                fault.at(
                                fault.file().span(fault.contextAt(), fault.contextAt() + 1),
                                "the " + open + " that opens here is not closed")
                        .help("close it:\n" + words + (open == '[' ? ']' : '}'))
                        .help(
                                "if it is text, put it in quotes:\n"
                                        + line.quotedFrom(fault.contextAt())));
    }
}
