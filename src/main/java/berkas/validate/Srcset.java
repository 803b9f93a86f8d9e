package berkas.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The image candidates of a {@code srcset} (HTML Standard 4.8.4.2.2, parsing a srcset attribute).
 */
final class Srcset {
    private static final Pattern DESCRIPTOR =
            Pattern.compile("\\d+[wh]|-?(\\d+(\\.\\d+)?|\\.\\d+)([eE][+-]?\\d+)?x");

    private final String value;
    private final List<String> urls = new ArrayList<>();
    private final List<String> strange = new ArrayList<>();
    private int at;

    private Srcset(String value) {
        this.value = value;
    }

    /** Parses the whole value; never fails. */
    static Srcset of(String value) {
        Srcset srcset = new Srcset(value);
        srcset.skip(" \t\n\f\r,");
        while (srcset.at < value.length()) {
            srcset.candidate();
            srcset.skip(" \t\n\f\r,");
        }
        return srcset;
    }

    /** The addresses in their order; a comma within one belongs to it. */
    List<String> urls() {
        return urls;
    }

    /** Descriptors that are neither a width, a height nor a density: their candidate is ignored. */
    List<String> strangeDescriptors() {
        return strange;
    }

    private void candidate() {
        int start = at;
        while (at < value.length() && !isSpace(value.charAt(at))) {
            at++;
        }
        String url = value.substring(start, at);
        if (url.endsWith(",")) {
            urls.add(withoutCommas(url));
        } else {
            urls.add(url);
            descriptors();
        }
    }

    /** Reads up to the comma that ends the candidate; one in parentheses does not. */
    private void descriptors() {
        int start = at;
        boolean inParentheses = false;
        while (at < value.length() && (inParentheses || value.charAt(at) != ',')) {
            char c = value.charAt(at++);
            inParentheses = inParentheses ? c != ')' : c == '(';
        }
        for (String descriptor : value.substring(start, at).strip().split("[ \t\n\f\r]+", -1)) {
            if (!descriptor.isEmpty() && !DESCRIPTOR.matcher(descriptor).matches()) {
                strange.add(descriptor);
            }
        }
    }

    private void skip(String characters) {
        while (at < value.length() && characters.indexOf(value.charAt(at)) >= 0) {
            at++;
        }
    }

    private static String withoutCommas(String url) {
        int end = url.length();
        while (end > 0 && url.charAt(end - 1) == ',') {
            end--;
        }
        return url.substring(0, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }
}
