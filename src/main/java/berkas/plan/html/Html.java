package berkas.plan.html;

/** Escaping (HTML Standard, section 13.3). */
public final class Html {
    private Html() {}

    /** Text for an element's content. */
    public static String text(String plain) {
        return escape(plain, false);
    }

    /** Text for a double-quoted attribute value. */
    public static String attribute(String plain) {
        return escape(plain, true);
    }

    private static String escape(String plain, boolean quotes) {
        StringBuilder out = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quotes ? "&quot;" : "\"");
                default -> out.append(publishable(plain, i, c));
            }
        }
        return out.toString();
    }

    // Controls other than white space, what is no character, and half surrogate pairs may not stand
    // in a document.
    private static char publishable(String plain, int at, char c) {
        boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
        boolean none = c == '\uFFFE' || c == '\uFFFF';
        return control || none || loneSurrogate(plain, at, c) ? '\uFFFD' : c;
    }

    private static boolean loneSurrogate(String plain, int at, char c) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 == plain.length() || !Character.isLowSurrogate(plain.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(plain.charAt(at - 1)));
    }
}
