package berkas.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The link reference definitions of a body: CommonMark 0.31, section 4.7. */
final class MarkdownReferences {
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");

    private final Map<String, MarkdownTarget> targets = new HashMap<>();

    /** What {@code label}, without its brackets, is defined as. */
    Optional<MarkdownTarget> find(String label) {
        return targets.isEmpty() || label.length() > 999
                ? Optional.empty()
                : Optional.ofNullable(targets.get(normal(label)));
    }

    /** Notes the definitions at the start of a paragraph and gives back what follows them. */
    MarkdownLines read(MarkdownLines lines) {
        int at = 0;
        for (int end = define(lines, at); end > at; end = define(lines, at)) {
            at = end;
        }
        return at == 0 ? lines : lines.part(at, lines.text().length());
    }

    /** Notes the definition at {@code at}; gives the start of the line after it, or {@code at}. */
    private int define(MarkdownLines lines, int at) {
        String text = lines.text();
        int label = MarkdownChars.has(text, at, '[') ? MarkdownTarget.labelEnd(text, at) : -1;
        if (label < 0
                || !MarkdownChars.has(text, label, ':')
                || MarkdownDossierLinks.citationEnd(text, at) > 0) {
            return at;
        }
        int start = MarkdownChars.skipSpaces(text, label + 1);
        int end = MarkdownTarget.destinationEnd(text, start);
        int titled = end > start ? titledEnd(text, end) : -1;
        int after = titled >= 0 || end <= start ? titled : lineEnd(text, end);
        String name = normal(text.substring(at + 1, label - 1));
        if (after < 0 || name.isEmpty()) {
            return at;
        }
        int title = MarkdownChars.skipSpaces(text, end);
        int titleEnd = titled < 0 ? -1 : MarkdownTarget.titleEnd(text, title);
        targets.putIfAbsent(name, MarkdownTarget.of(lines, start, end, title, titleEnd));
        return after;
    }

    /** Where the line ends on which a title, begun after {@code at}, ends, or -1. */
    private static int titledEnd(String text, int at) {
        int title = MarkdownChars.skipSpaces(text, at);
        int end = title > at ? MarkdownTarget.titleEnd(text, title) : -1;
        return end < 0 ? -1 : lineEnd(text, end);
    }

    /** The start of the next line if only blanks are left on this one, or -1. */
    private static int lineEnd(String text, int at) {
        int end = MarkdownChars.skipBlanks(text, at);
        if (end == text.length()) {
            return end;
        }
        return text.charAt(end) == '\n' ? end + 1 : -1;
    }

    // Upper case after lower case folds what either alone leaves apart, such as "ẞ" and "SS".
    private static String normal(String label) {
        String single = SPACES.matcher(label).replaceAll(" ").strip();
        return single.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
