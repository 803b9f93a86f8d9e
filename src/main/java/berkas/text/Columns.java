package berkas.text;

/**
 * How many columns a text takes on a terminal, for carets that stand under the right characters.
 *
 * <p>East Asian wide characters and emoji take two (UAX #11), combining marks and what is invisible
 * none; what a joiner ties to the emoji before it takes no room of its own. A tab reaches to the
 * next multiple of {@value #TAB}.
 */
public final class Columns {
    /** The distance between tab stops. */
    public static final int TAB = 4;

    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int SOFT_HYPHEN = 0xAD;

    private Columns() {}

    /** The width of a text without line ends that starts in the first column. */
    public static int width(String text) {
        int width = 0;
        int before = 0;
        int last = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int codePoint = text.codePointAt(i);
            last = codePoint == '\t' ? TAB - width % TAB : widthAfter(before, last, codePoint);
            width += last;
            before = codePoint;
        }
        return width;
    }

    /** The text with spaces up to the next stop for each tab. */
    public static String expandTabs(String text) {
        StringBuilder expanded = new StringBuilder(text.length() + TAB);
        int done = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', done)) {
            // What stands before `done` ends at a tab stop, so only the rest counts.
            int width = width(text.substring(done, tab));
            expanded.append(text, done, tab).append(" ".repeat(TAB - width % TAB));
            done = tab + 1;
        }
        return expanded.append(text, done, text.length()).toString();
    }

    /** The width of a code point that stands alone: 0, 1 or 2; that of a tab is the widest. */
    public static int width(int codePoint) {
        if (codePoint == '\t') {
            return TAB;
        }
        if (codePoint < 0x300) {
            return Character.isISOControl(codePoint) || codePoint == SOFT_HYPHEN ? 0 : 1;
        }
        return isZeroWidth(codePoint) ? 0 : WideCharacters.contains(codePoint) ? 2 : 1;
    }

    private static int widthAfter(int before, int widthBefore, int codePoint) {
        if (codePoint == EMOJI_STYLE) {
            return widthBefore == 1 ? 1 : 0;
        }
        boolean tied = before == Characters.ZERO_WIDTH_JOINER && isSymbol(codePoint);
        return tied || (isSkinTone(codePoint) && widthBefore > 0) ? 0 : width(codePoint);
    }

    private static boolean isSymbol(int codePoint) {
        return Characters.isJoinable(codePoint) && !Character.isLetter(codePoint);
    }

    private static boolean isSkinTone(int codePoint) {
        return Characters.isBetween(codePoint, 0x1F3FB, 0x1F3FF);
    }

    private static boolean isZeroWidth(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || Characters.isBetween(codePoint, 0x1160, 0x11FF);
    }
}
