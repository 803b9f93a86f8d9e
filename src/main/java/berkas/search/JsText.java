package berkas.search;

import java.util.HexFormat;

/** Text as a string literal that is the same in JSON and in a script, whatever it holds. */
final class JsText {
    private JsText() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text, i)) {
                out.append(text, from, i);
                escape(out, text.charAt(i));
                from = i + 1;
            }
        }
        return out.append(text, from, text.length()).append('"').toString();
    }

    private static void escape(StringBuilder out, char c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else {
            out.append("\\u").append(HexFormat.of().toHexDigits(c));
        }
    }

    /** Neither of the literal, nor a control, a line end, half a character, the start of a tag. */
    private static boolean isPlain(String text, int i) {
        char c = text.charAt(i);
        if (c >= ' ' && c <= 'z') {
            return c != '"' && c != '\\' && c != '<';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return !Character.isISOControl(c) && c != '\u2028' && c != '\u2029';
    }
}
