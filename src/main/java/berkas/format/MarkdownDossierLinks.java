package berkas.format;

import berkas.model.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * The links that Berkas adds to Markdown: {@code [[entry]]}, {@code [[note:article/id]]}, both with
 * {@code |label}, and {@code [@source]} or {@code [@source; @other]}.
 *
 * <p>All offsets are content offsets.
 */
final class MarkdownDossierLinks {
    private static final String NOTE = "note:";

    private MarkdownDossierLinks() {}

    /** The end of the link or citations that begin with the {@code [} at {@code at}, or -1. */
    static int end(MarkdownLines lines, int at) {
        int link = linkEnd(lines.text(), at);
        if (link > 0) {
            return link;
        }
        int citations = citationEnd(lines.text(), at);
        // [@name](address) is a link with an account's name for its words.
        boolean words =
                citations > 0
                        && MarkdownChars.has(lines.text(), citations, '(')
                        && MarkdownTarget.inParentheses(lines, citations) != null;
        return words ? -1 : citations;
    }

    /** The link or citations between two offsets. */
    static List<Inline> read(MarkdownLines lines, int at, int end) {
        return lines.text().startsWith("[[", at)
                ? List.of(link(lines, at, end))
                : citations(lines, at, end);
    }

    /**
     * The end of the entry or note link that begins at {@code at}, or -1.
     *
     * <p>What stands where the id should be need not be one: it is reported as a dangling link,
     * with the nearest id, rather than published as brackets. Only an empty one is text.
     */
    static int linkEnd(String text, int at) {
        if (!text.startsWith("[[", at)) {
            return -1;
        }
        int end = at + 2;
        while (end < text.length() && "[]`\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        end = labelEnd(text, at, end);
        return text.startsWith("]]", end) && !idOf(text, at, end).isEmpty() ? end + 2 : -1;
    }

    // Editors wrap long lines: the label, but not the id, may go on on the next one.
    private static int labelEnd(String text, int at, int end) {
        boolean label = MarkdownChars.indexOf(text, '|', at, end) >= 0;
        int i = end;
        while (label && i < text.length() && "[]`".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static String idOf(String text, int at, int end) {
        String id = text.substring(at + 2, separator(text, at, end)).strip();
        return id.startsWith(NOTE) ? id.substring(NOTE.length()).strip() : id;
    }

    /** Where the id ends: before the separator, which may be escaped for the sake of a table. */
    private static int separator(String text, int at, int end) {
        int bar = MarkdownChars.indexOf(text, '|', at, end);
        if (bar < 0) {
            return end;
        }
        return text.charAt(bar - 1) == '\\' ? bar - 1 : bar;
    }

    private static Inline link(MarkdownLines lines, int at, int end) {
        String text = lines.text();
        int close = end - 2;
        int separator = separator(text, at, close);
        int bar = MarkdownChars.indexOf(text, '|', separator, close);
        Inline.Text label = label(lines, bar < 0 ? close : bar + 1, close);
        int id = MarkdownChars.skipBlanks(text, at + 2);
        boolean note = text.startsWith(NOTE, id);
        int from = note ? MarkdownChars.skipBlanks(text, id + NOTE.length()) : id;
        int to = MarkdownChars.trimBlanks(text, from, separator);
        String target = text.substring(from, to);
        return note
                ? new Inline.NoteLink(target, label, lines.start(from), lines.end(to))
                : new Inline.EntryLink(target, label, lines.start(from), lines.end(to));
    }

    private static Inline.Text label(MarkdownLines lines, int from, int to) {
        int start = Math.min(to, MarkdownChars.skipSpaces(lines.text(), from));
        int end = to;
        while (end > start && MarkdownChars.isSpace(lines.text().charAt(end - 1))) {
            end--;
        }
        return lines.whole(lines.text().substring(start, end).replace('\n', ' '), start, end);
    }

    /**
     * The end of the citations that begin at {@code at}, or -1.
     *
     * <p>As with links, what stands where an id should be need not be one: a page number, a name in
     * capitals. It is reported, with the nearest id, rather than published as brackets.
     */
    static int citationEnd(String text, int at) {
        int from = MarkdownChars.skipBlanks(text, at + 1);
        if (!MarkdownChars.has(text, from, '@')) {
            return -1;
        }
        int end = from;
        boolean named = false;
        while (end < text.length() && "[]`".indexOf(text.charAt(end)) < 0) {
            named |= !isBetweenIds(text.charAt(end));
            end++;
        }
        return named && MarkdownChars.has(text, end, ']') ? end + 1 : -1;
    }

    private static List<Inline> citations(MarkdownLines lines, int at, int end) {
        List<Inline> citations = new ArrayList<>();
        String text = lines.text();
        int from = at + 1;
        while (from < end) {
            while (from < end - 1 && isBetweenIds(text.charAt(from))) {
                from++;
            }
            int next = from;
            while (next < end - 1 && !isSeparator(text.charAt(next))) {
                next++;
            }
            int to = next;
            while (to > from && MarkdownChars.isSpace(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                String id = text.substring(from, to).replace('\n', ' ');
                citations.add(new Inline.Citation(id, lines.start(from), lines.end(to)));
            }
            from = next + 1;
        }
        return citations;
    }

    private static boolean isBetweenIds(char c) {
        return c == '@' || isSeparator(c) || MarkdownChars.isSpace(c);
    }

    private static boolean isSeparator(char c) {
        return c == ';' || c == ',';
    }
}
