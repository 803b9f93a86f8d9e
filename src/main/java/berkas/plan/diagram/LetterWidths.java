package berkas.plan.diagram;

/**
 * How wide letters are at most in the fonts that readers have, as shares of the font's size.
 *
 * <p>Fonts differ, and none is known when a page is made. These widths are those of wide fonts
 * without serifs, so that words laid out by them fit in others too.
 */
final class LetterWidths {
    private static final String NARROW = "iljtfrI.,:;'’!|()[] -‐‑1";
    private static final String BROAD = "mwMW@%—…";

    private LetterWidths() {}

    static double of(String text) {
        return text.codePoints().mapToDouble(LetterWidths::of).sum();
    }

    private static double of(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        if (isFullWidth(letter) || BROAD.indexOf(letter) >= 0) {
            return 1;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return .42;
        }
        boolean wide = Character.isUpperCase(letter) || letter > 0x24F;
        return wide ? .74 : .63;
    }

    /** Scripts written in squares, and pictures. */
    private static boolean isFullWidth(int letter) {
        return Character.isIdeographic(letter)
                || (letter >= 0x1100 && letter <= 0x11FF)
                || (letter >= 0x3000 && letter <= 0x30FF)
                || (letter >= 0xAC00 && letter <= 0xD7AF)
                || (letter >= 0xFF00 && letter <= 0xFF60)
                || letter > 0xFFFF;
    }
}
