package berkas.load;

import berkas.text.Nearest;
import berkas.text.SourceFile;
import berkas.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where keys stand in a YAML file.
 *
 * <p>Records keep the places of what is referred to, not of every key. The top-level keys of a
 * block mapping are easy to find again: nothing else in such a file starts a line (YAML 1.2.2,
 * section 8.2).
 */
public final class Keys {
    private static final Pattern KEY = Pattern.compile("(?m)^[\"']?([\\w-]+)[\"']?[ \\t]*:");

    private Keys() {}

    /** The value of a top-level key, or its key, or the start of the file: what can be found. */
    public static Span value(SourceFile file, String key) {
        String value = "(?m)^[\"']?" + Pattern.quote(key) + "[\"']?[ \\t]*:[ \\t]*[\"']?([\\w-]+)";
        return find(file, 0, value).orElseGet(() -> at(file, key));
    }

    /** A plain item of the list below a top-level key, or the key: what can be found. */
    public static Span item(SourceFile file, String key, String item) {
        String pattern = "(?<![\\w-])(" + Pattern.quote(item) + ")(?![\\w-])";
        return find(file, key)
                .flatMap(above -> find(file, above.end(), pattern))
                .orElseGet(() -> at(file, key));
    }

    /** A top-level key of the file, if it is written on a line of its own. */
    static Optional<Span> find(SourceFile file, String key) {
        return find(file, 0, "(?m)^[\"']?(" + Pattern.quote(key) + ")[\"']?[ \\t]*:");
    }

    /** A key below the top-level key {@code parent}, in block or flow style. */
    static Optional<Span> find(SourceFile file, String parent, String key) {
        String pattern = "(?<![\\w-])(" + Pattern.quote(key) + ")[\"']?[ \\t]*:";
        return find(file, parent).flatMap(above -> find(file, above.end(), pattern));
    }

    /** The key, or the start of the file when the key is not found. */
    static Span at(SourceFile file, String key) {
        return find(file, key).orElseGet(file::whole);
    }

    /** Whether a top-level key has the plain value {@code word}. */
    static boolean has(SourceFile file, String key, String word) {
        String pattern = "(?m)^[\"']?(" + Pattern.quote(key) + ")[\"']?[ \\t]*:[ \\t]*[\"']?";
        return find(file, 0, pattern + Pattern.quote(word) + "(?![\\w-])").isPresent();
    }

    /** Whether a top-level key of the file is, or may be a slip for, {@code key}. */
    static boolean hasNear(SourceFile file, String key) {
        return KEY.matcher(file.text())
                .results()
                .anyMatch(found -> Nearest.nearest(found.group(1), Set.of(key)).isPresent());
    }

    private static Optional<Span> find(SourceFile file, int from, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(file.text());
        return matcher.find(from)
                ? Optional.of(file.span(matcher.start(1), matcher.end(1)))
                : Optional.empty();
    }
}
