package berkas.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code <meta http-equiv="refresh">} (HTML Standard, shared declarative refresh steps). */
final class Refresh {
    private static final String SPACE = "[ \\t\\n\\f\\r]";

    /** A time, one separator, the word {@code url=} or not, the rest. */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?is)@*(?:\\d+[\\d.]*|\\.[\\d.]*)(?:@*[;,]@*|@+)(?:url@*=@*)?(.+)"
                            .replace("@", SPACE));

    private Refresh() {}

    /** Where the page goes to by itself; empty when it only reloads or the value is ignored. */
    static Optional<String> url(String content) {
        Matcher matcher = FORM.matcher(content);
        return matcher.matches()
                ? Optional.of(unquoted(matcher.group(1))).filter(url -> !url.isBlank())
                : Optional.empty();
    }

    private static String unquoted(String text) {
        char first = text.charAt(0);
        if (first != '"' && first != '\'') {
            return text;
        }
        int end = text.indexOf(first, 1);
        return text.substring(1, end < 0 ? text.length() : end);
    }
}
