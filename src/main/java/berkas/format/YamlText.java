package berkas.format;

/** The characters of YAML (YAML 1.2.2, chapter 5). */
final class YamlText {
    private YamlText() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** The offset after the line end at {@code at}. */
    static int afterBreak(String text, int at) {
        boolean two = text.startsWith("\r\n", at);
        return Math.min(text.length(), at + (two ? 2 : 1));
    }

    /** How many spaces stand at {@code at}. */
    static int spaces(String text, int at, int end) {
        int next = at;
        while (next < end && text.charAt(next) == ' ') {
            next++;
        }
        return next - at;
    }

    /** Whether a code point may stand in a YAML file at all (production 1, c-printable). */
    static boolean isPrintable(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0x85
                || (c >= 0x20 && c <= 0x7E)
                || (c >= 0xA0 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
