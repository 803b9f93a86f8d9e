package berkas.text;

/**
 * What a character means to a {@link Projection}: seen, unseen, folded, or part of the one before.
 */
final class Characters {
    static final char ELLIPSIS = '\u2026';
    static final char ZERO_WIDTH_JOINER = '\u200d';

    private Characters() {}

    static boolean isBetween(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    /** Whether {@code c} is white space of any kind, no-break spaces included. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\u0085' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * Whether {@code c} takes no room and only steers how its neighbours are broken, joined or
     * ordered: soft hyphen, zero-width space, joiners, byte order mark, directional marks.
     *
     * <p>Joiners go as well: people who type a quotation rarely type them, those who copy it do.
     */
    static boolean isUnseen(char c) {
        return c == '\u00ad'
                || c == '\u061c'
                || c == '\u180e'
                || isBetween(c, '\u200b', '\u200f')
                || isBetween(c, '\u202a', '\u202e')
                || isBetween(c, '\u2060', '\u206f')
                || c == '\ufeff';
    }

    /** Whether {@code codePoint} only asks for the text or emoji style of the one before it. */
    static boolean isStyleSelector(int codePoint) {
        return codePoint == 0xFE0E || codePoint == 0xFE0F;
    }

    /** The plain form of a quotation mark, apostrophe or dash; any other code point as it is. */
    static int fold(int codePoint) {
        return switch (codePoint) {
            case 0x201C, 0x201D, 0x201E, 0x201F -> '"';
            case 0x2018, 0x2019, 0x201A, 0x201B -> '\'';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
            default -> codePoint;
        };
    }

    /** Whether {@code codePoint} is a combining mark: category M, variation selectors included. */
    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether {@code codePoint} changes the character before it: a mark, skin tone or flag tag. */
    static boolean isExtender(int codePoint) {
        return isMark(codePoint)
                || isBetween(codePoint, 0x1F3FB, 0x1F3FF)
                || isBetween(codePoint, 0xE0020, 0xE007F);
    }

    /** Whether {@code codePoint} is half of a flag. */
    static boolean isRegional(int codePoint) {
        return isBetween(codePoint, 0x1F1E6, 0x1F1FF);
    }

    /** Whether a joiner before {@code codePoint} ties it to what stands before the joiner. */
    static boolean isJoinable(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetter(codePoint)
                || type == Character.OTHER_SYMBOL
                || type == Character.MATH_SYMBOL
                || type == Character.UNASSIGNED;
    }
}
