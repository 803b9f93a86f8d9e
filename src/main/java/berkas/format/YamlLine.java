package berkas.format;

import berkas.diagnostic.Paste;
import berkas.text.SourceFile;
import berkas.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a YAML file, for showing how it should have been written.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset of its line end
 */
record YamlLine(SourceFile file, int start, int end) {
    /** A line that starts with a key: indentation, list dashes, key, colon, gap. */
    static final Pattern KEYED =
            Pattern.compile("(\\s*(?:- +)*)([^\\s:#\"'\\[{-][^:#]*?)\\s*:(\\s+|$)");

    /** A key whose colon has no space after it. */
    static final Pattern GLUED =
            Pattern.compile("(\\s*(?:- +)*)([\\p{L}][\\p{L}\\d_-]*):([^\\s:/].*)");

    /** The line that holds {@code offset}. */
    static YamlLine at(SourceFile file, int offset) {
        String text = file.text();
        int at = Math.max(0, Math.min(offset, text.length()));
        int start = at;
        while (start > 0 && !YamlText.isBreak(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && !YamlText.isBreak(text.charAt(end))) {
            end++;
        }
        return new YamlLine(file, start, end);
    }

    String text() {
        return file.text().substring(start, end);
    }

    /** How many spaces and tabs it starts with. */
    int indent() {
        int at = start;
        while (at < end && YamlText.isBlank(file.text().charAt(at))) {
            at++;
        }
        return at - start;
    }

    /** Its words, without indentation and spaces at its end. */
    Span words() {
        int stop = end;
        while (stop > start + indent() && YamlText.isBlank(file.text().charAt(stop - 1))) {
            stop--;
        }
        return file.span(start + indent(), stop);
    }

    /** Its key, dashes before it left out. */
    Optional<String> key() {
        Matcher matcher = KEYED.matcher(text());
        return matcher.lookingAt() ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    /** The column at which its key starts, or its first word when it has none. */
    int keyColumn() {
        Matcher matcher = KEYED.matcher(text());
        return matcher.lookingAt() ? matcher.start(2) : indent();
    }

    /** Where the value after its key starts; the first word when it has no key. */
    int valueStart() {
        Matcher matcher = KEYED.matcher(text());
        return start + (matcher.lookingAt() ? matcher.end() : indent());
    }

    /** The line before it that is neither blank nor a comment. */
    Optional<YamlLine> previous() {
        YamlLine line = this;
        while (line.start > 0) {
            line =
                    YamlLine.at(
                            file,
                            line.start
                                    - 1
                                    - (file.text().startsWith("\r\n", line.start - 2) ? 1 : 0));
            String words = line.words().text();
            if (!words.isEmpty() && !words.startsWith("#")) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** The line with everything from {@code offset} on in quotes. */
    String quotedFrom(int offset) {
        int at = Math.max(start, Math.min(offset, end));
        return file.text().substring(start, at) + quoted(file.text().substring(at, end).strip());
    }

    /** The line with its indentation replaced by {@code spaces}. */
    String indented(int spaces) {
        return " ".repeat(Math.max(0, spaces)) + words().text();
    }

    /** The value in the quotes that need the fewest escapes. */
    static String quoted(String value) {
        boolean simple = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
        if (simple || value.chars().anyMatch(Character::isISOControl)) {
            return Paste.yaml("", value).substring(2);
        }
        return '\'' + value.replace("'", "''") + '\'';
    }
}
