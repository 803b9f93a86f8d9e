package berkas.diagnostic;

import java.util.Locale;

/**
 * Makes text from files harmless to a terminal: what would move the cursor, change colours or turn
 * the reading direction is shown as an escape ({@code \u001b}) instead of obeyed.
 */
final class Visible {
    private Visible() {}

    /** The text with every control character but the tab escaped. */
    static String of(String text) {
        if (text.codePoints().noneMatch(Visible::isControl)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> shown.append(of(codePoint)));
        return shown.toString();
    }

    /** The code point, or its escape. */
    static String of(int codePoint) {
        return isControl(codePoint)
                ? String.format(Locale.ROOT, "\\u%04x", codePoint)
                : Character.toString(codePoint);
    }

    /** C0 and C1 controls, line and bidirectional controls, halves of surrogate pairs. */
    private static boolean isControl(int c) {
        return (Character.isISOControl(c) && c != '\t')
                || isBetween(c, 0x2028, 0x202E)
                || isBetween(c, 0x2066, 0x2069)
                || isBetween(c, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    }

    private static boolean isBetween(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
