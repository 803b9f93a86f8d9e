package berkas.plan;

/** The beginning of a text, for where the whole has no room. */
final class Brief {
    private static final int LENGTH = 110;

    private Brief() {}

    /**
     * The text in one line, cut after a word, without the blanks that citations leave behind.
     *
     * @return at most {@value #LENGTH} UTF-16 code units and an ellipsis, or the whole text
     */
    static String of(String text) {
        String line = text.replaceAll("\\s+", " ").replaceAll(" (?=[.,;:])", "").strip();
        if (line.length() <= LENGTH) {
            return line;
        }
        int space = line.lastIndexOf(' ', LENGTH);
        int end = space > 0 ? space : wholeCharacter(line);
        return line.substring(0, end).replaceFirst("[\\s,;:–—-]+$", "") + "…";
    }

    private static int wholeCharacter(String line) {
        return Character.isHighSurrogate(line.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
    }
}
