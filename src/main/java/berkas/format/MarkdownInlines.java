package berkas.format;

import berkas.model.Inline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the content of one block as running text: CommonMark 0.31, chapter 6.
 *
 * <p>This is not flexmark's inline parser: that one copies a paragraph for every mark in it (100 KB
 * of links in one paragraph took more than 8 s, here 30 ms), and its regular expressions end in a
 * stack overflow on titles and runs of marks of a few thousand characters. This one reads every
 * character a bounded number of times and never calls itself.
 */
final class MarkdownInlines {
    private final MarkdownLines lines;
    private final String text;
    private final MarkdownReferences references;
    private final MarkdownFaults faults;
    private final MarkdownPieces pieces;
    private final MarkdownEmphasis emphasis;
    private final MarkdownBrackets brackets;
    private final MarkdownHtml html;
    private final Map<Integer, Integer> lastTicks = new HashMap<>();

    private MarkdownInlines(
            MarkdownLines lines, MarkdownReferences references, MarkdownFaults faults) {
        this.lines = lines;
        this.text = lines.text();
        this.references = references;
        this.faults = faults;
        this.pieces = new MarkdownPieces(lines, faults);
        this.emphasis = new MarkdownEmphasis(text, pieces);
        this.brackets = new MarkdownBrackets(lines, references, pieces, emphasis, faults);
        this.html = new MarkdownHtml(text);
    }

    /** The content as running text. */
    static List<Inline> read(
            MarkdownLines lines, MarkdownReferences references, MarkdownFaults faults) {
        MarkdownInlines inlines = new MarkdownInlines(lines, references, faults);
        int at = 0;
        while (at < inlines.text.length()) {
            at = inlines.next(at);
        }
        inlines.emphasis.match(null);
        return inlines.pieces.all();
    }

    /** The content as text in which only HTML and line ends mean anything: a block of HTML. */
    static List<Inline> readHtml(MarkdownLines lines, MarkdownFaults faults) {
        MarkdownInlines inlines = new MarkdownInlines(lines, new MarkdownReferences(), faults);
        int at = 0;
        while (at < inlines.text.length()) {
            at = inlines.nextOfHtml(at);
        }
        return inlines.pieces.all();
    }

    /** Reads what begins at {@code at} and gives its end. */
    private int next(int at) {
        return switch (text.charAt(at)) {
            case '\n' -> lineEnd(at);
            case '\\' -> backslash(at);
            case '`' -> ticks(at);
            case '*', '_', '~' -> emphasis.read(at);
            case '[' -> bracket(at);
            case '!' -> exclamation(at);
            case ']' -> brackets.close(at);
            case '<' -> angle(at);
            case '&' -> reference(at);
            default -> words(at);
        };
    }

    private int nextOfHtml(int at) {
        return switch (text.charAt(at)) {
            case '\n' -> lineEnd(at);
            case '<' -> html(at);
            default -> words(at);
        };
    }

    private int words(int at) {
        int end = at + 1;
        while (end < text.length() && !isMark(text.charAt(end))) {
            end++;
        }
        return words(at, end);
    }

    /** Whether {@link #next} has a case for it. */
    private static boolean isMark(char c) {
        return switch (c) {
            case '\n', '\\', '`', '*', '_', '~', '[', '!', ']', '<', '&' -> true;
            default -> false;
        };
    }

    private int words(int from, int to) {
        pieces.content(from, to);
        return to;
    }

    /** A line break: hard after two spaces; the blanks before it are no text. */
    private int lineEnd(int at) {
        int from = trimBlanks(at);
        boolean hard = at - from >= 2 && text.startsWith("  ", at - 2);
        return lineBreak(hard, from, at);
    }

    /** Takes the blanks before {@code at} away and gives their start. */
    private int trimBlanks(int at) {
        MarkdownPiece before = pieces.last();
        if (before == null || before.inline != null || before.to != at) {
            return at;
        }
        before.to = MarkdownChars.trimBlanks(text, before.from, at);
        return before.to;
    }

    private int lineBreak(boolean hard, int from, int at) {
        pieces.finished(new Inline.LineBreak(hard, lines.start(from), lines.lineEnd(at)));
        return at + 1;
    }

    private int backslash(int at) {
        if (MarkdownChars.has(text, at + 1, '\n')) {
            return lineBreak(true, at, at + 1);
        }
        return MarkdownEscapes.isEscape(text, at)
                ? decoded(text.substring(at + 1, at + 2), at, at + 2)
                : words(at, at + 1);
    }

    private int reference(int at) {
        int end = MarkdownEscapes.referenceEnd(text, at);
        return end < 0
                ? words(at, at + 1)
                : decoded(MarkdownEscapes.decodeReference(text.substring(at, end)), at, end);
    }

    private int decoded(String shown, int from, int to) {
        pieces.finished(lines.whole(shown, from, to));
        return to;
    }

    private int ticks(int at) {
        int open = MarkdownChars.endOfRun(text, at, '`');
        int close = closingTicks(open, open - at);
        if (close < 0) {
            return words(at, open);
        }
        pieces.finished(code(open, close));
        return close + open - at;
    }

    /** The start of the next run of exactly {@code length} backticks, or -1. */
    private int closingTicks(int from, int length) {
        if (lastTicks.isEmpty()) {
            noteTicks();
        }
        if (lastTicks.getOrDefault(length, -1) < from) {
            return -1;
        }
        int start = text.indexOf('`', from);
        int end = MarkdownChars.endOfRun(text, start, '`');
        while (end - start != length) {
            start = text.indexOf('`', end);
            end = MarkdownChars.endOfRun(text, start, '`');
        }
        return start;
    }

    // Looking for a closing run that is not there, for every run, would read the text over and
    // over.
    private void noteTicks() {
        int start = text.indexOf('`');
        while (start >= 0) {
            int end = MarkdownChars.endOfRun(text, start, '`');
            lastTicks.put(end - start, start);
            start = text.indexOf('`', end);
        }
    }

    private Inline.Code code(int open, int close) {
        String code = text.substring(open, close).replace('\n', ' ');
        boolean padded =
                code.startsWith(" ") && code.endsWith(" ") && !code.chars().allMatch(c -> c == ' ');
        int pad = padded ? 1 : 0;
        String shown = code.substring(pad, code.length() - pad);
        return new Inline.Code(lines.whole(shown, open + pad, close - pad));
    }

    private int bracket(int at) {
        int end = MarkdownDossierLinks.end(lines, at);
        if (end < 0) {
            StrayMark.atBracket(text, at, label -> references.find(label).isPresent())
                    .ifPresent(mark -> faults.stray(lines, mark));
            return brackets.open(at, at + 1);
        }
        MarkdownDossierLinks.read(lines, at, end).forEach(brackets::link);
        return end;
    }

    private int exclamation(int at) {
        boolean image =
                MarkdownChars.has(text, at + 1, '[') && MarkdownDossierLinks.end(lines, at + 1) < 0;
        return image ? brackets.open(at, at + 2) : words(at, at + 1);
    }

    private int angle(int at) {
        int end = MarkdownAutolink.end(text, at);
        if (end < 0) {
            if (MarkdownHtml.isComment(text, at) && html.end(at) < 0) {
                faults.strayHtml(lines, at, at + 1);
            }
            return html(at);
        }
        brackets.link(MarkdownAutolink.link(lines, at, end));
        return end;
    }

    private int html(int at) {
        int end = html.end(at);
        if (end < 0) {
            return prefixed(at);
        }
        if (MarkdownHtml.isComment(text, at)) {
            return comment(at, end);
        }
        faults.html(lines, at, end);
        asWritten(at, end);
        return end;
    }

    /** A tag with a prefix, or text. */
    private int prefixed(int at) {
        int end = html.prefixedTagEnd(at);
        if (end >= 0) {
            faults.html(lines, at, end);
            asWritten(at, end);
            return end;
        }
        return words(at, at + 1);
    }

    /** Drops a comment; at the end of a line also the blanks before it. */
    private int comment(int at, int end) {
        int after = MarkdownChars.skipBlanks(text, end);
        if (after == text.length() || text.charAt(after) == '\n') {
            trimBlanks(at);
            return after;
        }
        return end;
    }

    private void asWritten(int from, int to) {
        int at = from;
        for (int end = MarkdownChars.indexOf(text, '\n', at, to);
                end >= 0;
                end = MarkdownChars.indexOf(text, '\n', at, to)) {
            words(at, end);
            at = lineEnd(end);
        }
        words(at, to);
    }
}
