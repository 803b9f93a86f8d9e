package berkas.diagnostic;

import java.util.Locale;

/** Lines an editor can paste into a YAML file as they are. */
public final class Paste {
    private Paste() {}

    /**
     * {@code key: "value"}, the value in a double-quoted YAML scalar (YAML 1.2.2, section 7.3.1).
     */
    public static String yaml(String key, String value) {
        StringBuilder line = new StringBuilder(key).append(": \"");
        value.codePoints().forEach(c -> append(line, c));
        return line.append('"').toString();
    }

    private static void append(StringBuilder line, int c) {
        switch (c) {
            case '"' -> line.append("\\\"");
            case '\\' -> line.append("\\\\");
            case '\n' -> line.append("\\n");
            case '\t' -> line.append("\\t");
            default -> {
                if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                    line.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
                } else {
                    line.appendCodePoint(c);
                }
            }
        }
    }
}
