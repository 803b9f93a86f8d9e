package berkas.plan;

import java.util.regex.Pattern;

/** The beginning of a text, for where the whole has no room. */
final class Brief {
    private static final int LENGTH = 110;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern GAP = Pattern.compile(" (?=[.,;:])");
    private static final Pattern END = Pattern.compile("[\\s,;:–—-]+$");

    private Brief() {}

    /**
     * The text in one line, cut after a word, without the blanks that citations leave behind.
     *
     * @return at most {@value #LENGTH} UTF-16 code units and an ellipsis, or the whole text
     */
    static String of(String text) {
        String line = inOneLine(text.substring(0, Math.min(text.length(), 4 * LENGTH)));
        if (line.length() <= LENGTH) {
            line = inOneLine(text);
        }
        if (line.length() <= LENGTH) {
            return line;
        }
        int space = line.lastIndexOf(' ', LENGTH);
        int end = space > 0 ? space : wholeCharacter(line);
        return END.matcher(line.substring(0, end)).replaceFirst("") + "…";
    }

    private static String inOneLine(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ");
        return GAP.matcher(line).replaceAll("").strip();
    }

    private static int wholeCharacter(String line) {
        return Character.isHighSurrogate(line.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
    }
}
