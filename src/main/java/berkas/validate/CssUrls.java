package berkas.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The addresses a style sheet uses: {@code url()}, {@code src()}, {@code @import} and {@code
 * image-set()} (CSS Syntax Module Level 3, section 4).
 */
final class CssUrls {
    private final String css;
    private final List<String> urls = new ArrayList<>();
    private int at;
    private boolean importing;
    private int imageSetDepth;
    private int depth;

    private CssUrls(String css) {
        this.css = css;
    }

    /** Every address in the order of the text, comments and other strings left out. */
    static List<String> of(String css) {
        CssUrls reader = new CssUrls(css);
        while (reader.at < css.length()) {
            reader.token();
        }
        return reader.urls;
    }

    private void token() {
        char c = css.charAt(at);
        if (css.startsWith("/*", at)) {
            int end = css.indexOf("*/", at + 2);
            at = end < 0 ? css.length() : end + 2;
        } else if (c == '"' || c == '\'') {
            string(importing || imageSetDepth > 0);
        } else if (c == '@' || isName(c)) {
            word();
        } else {
            punctuation(c);
        }
    }

    private void punctuation(char c) {
        at++;
        if (c == '(') {
            depth++;
        } else if (c == ')') {
            imageSetDepth = depth == imageSetDepth ? 0 : imageSetDepth;
            depth = Math.max(0, depth - 1);
        } else if (c == ';' || c == '{' || c == '}') {
            importing = false;
        }
    }

    private void word() {
        int start = at++;
        while (at < css.length() && isName(css.charAt(at))) {
            at++;
        }
        String word = css.substring(start, at).toLowerCase(Locale.ROOT);
        boolean function = at < css.length() && css.charAt(at) == '(';
        if (function && (word.equals("url") || word.equals("src"))) {
            url();
        } else if (function && word.endsWith("image-set")) {
            imageSetDepth = imageSetDepth == 0 ? depth + 1 : imageSetDepth;
        } else if (word.charAt(0) == '@') {
            importing = word.equals("@import");
        }
    }

    private void url() {
        at++;
        depth++;
        while (at < css.length() && css.charAt(at) <= ' ') {
            at++;
        }
        if (at < css.length() && css.charAt(at) != '"' && css.charAt(at) != '\'') {
            int end = css.indexOf(')', at);
            urls.add(unescaped(css.substring(at, end < 0 ? css.length() : end)).strip());
            at = end < 0 ? css.length() : end;
        } else if (at < css.length()) {
            string(true);
        }
    }

    private void string(boolean isUrl) {
        char quote = css.charAt(at++);
        int start = at;
        while (at < css.length() && css.charAt(at) != quote) {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, css.length());
        if (isUrl) {
            urls.add(unescaped(css.substring(start, at)));
        }
        at++;
    }

    /** CSS Syntax 4.3.7: a backslash before hexadecimal digits names a code point. */
    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i = escape(text, i + 1, plain);
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    /** Appends the escaped character that starts at {@code from}; gives its last offset. */
    private static int escape(String text, int from, StringBuilder plain) {
        int end = from;
        while (end < text.length()
                && end < from + 6
                && Character.digit(text.charAt(end), 16) >= 0) {
            end++;
        }
        if (end == from) {
            plain.append(text.charAt(from));
            return from;
        }
        int point = Integer.parseInt(text.substring(from, end), 16);
        plain.appendCodePoint(Character.isValidCodePoint(point) ? point : 0xFFFD);
        return end < text.length() && text.charAt(end) <= ' ' ? end : end - 1;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c > 0x7F;
    }
}
