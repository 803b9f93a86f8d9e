package berkas.format;

import berkas.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Addresses between angle brackets: CommonMark 0.31, section 6.5. */
final class MarkdownAutolink {
    private MarkdownAutolink() {}

    /**
     * The end of the autolink that begins with the {@code <} at content offset {@code at}, or -1.
     */
    static int end(String text, int at) {
        int end = at + 1;
        while (end < text.length()
                && text.charAt(end) > ' '
                && "<>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean closed = MarkdownChars.has(text, end, '>');
        return closed && (isAddress(text, at + 1, end) || isMail(text, at + 1, end)) ? end + 1 : -1;
    }

    /** The link between two content offsets. */
    static Inline.Link link(MarkdownLines lines, int at, int end) {
        int from = at + 1;
        int to = end - 1;
        String address = lines.text().substring(from, to);
        String scheme = isAddress(lines.text(), from, to) ? "" : "mailto:";
        List<Inline> words = new ArrayList<>();
        lines.texts(from, to, words);
        return new Inline.Link(scheme + address, "", words, lines.start(from), lines.end(to));
    }

    private static boolean isAddress(String text, int from, int to) {
        int colon = MarkdownChars.indexOf(text, ':', from, to);
        if (colon < from + 2
                || colon > from + 32
                || !MarkdownChars.isAsciiLetter(text.charAt(from))) {
            return false;
        }
        return text.substring(from, colon)
                .chars()
                .allMatch(c -> MarkdownChars.isAsciiWord((char) c) || "+.-".indexOf(c) >= 0);
    }

    private static boolean isMail(String text, int from, int to) {
        int at = MarkdownChars.indexOf(text, '@', from, to);
        if (at <= from) {
            return false;
        }
        boolean name =
                text.substring(from, at)
                        .chars()
                        .allMatch(
                                c ->
                                        MarkdownChars.isAsciiWord((char) c)
                                                || ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0);
        return name && isHost(text.substring(at + 1, to));
    }

    private static boolean isHost(String host) {
        for (String label : host.split("\\.", -1)) {
            boolean word =
                    label.chars().allMatch(c -> MarkdownChars.isAsciiWord((char) c) || c == '-');
            if (!word
                    || label.isEmpty()
                    || label.length() > 63
                    || label.startsWith("-")
                    || label.endsWith("-")) {
                return false;
            }
        }
        return true;
    }
}
