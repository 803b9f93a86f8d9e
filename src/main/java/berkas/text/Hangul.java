package berkas.text;

/** Which Korean letters form one syllable: Unicode Standard 3.12, UAX #29 rules GB6 to GB8. */
final class Hangul {
    private Hangul() {}

    /** Whether {@code next} belongs to the syllable that {@code before} is the last letter of. */
    static boolean joins(int before, int next) {
        return (isLead(before) && (isLead(next) || isVowel(next) || isSyllable(next)))
                || (isOpen(before) && (isVowel(next) || isTail(next)))
                || (isClosed(before) && isTail(next));
    }

    private static boolean isLead(int c) {
        return Characters.isBetween(c, 0x1100, 0x115F) || Characters.isBetween(c, 0xA960, 0xA97C);
    }

    private static boolean isVowel(int c) {
        return Characters.isBetween(c, 0x1160, 0x11A7) || Characters.isBetween(c, 0xD7B0, 0xD7C6);
    }

    private static boolean isTail(int c) {
        return Characters.isBetween(c, 0x11A8, 0x11FF) || Characters.isBetween(c, 0xD7CB, 0xD7FB);
    }

    private static boolean isSyllable(int c) {
        return Characters.isBetween(c, 0xAC00, 0xD7A3);
    }

    /** A vowel, or a composed syllable that has no tail yet: every 28th is one. */
    private static boolean isOpen(int c) {
        return isVowel(c) || (isSyllable(c) && (c - 0xAC00) % 28 == 0);
    }

    private static boolean isClosed(int c) {
        return isTail(c) || (isSyllable(c) && (c - 0xAC00) % 28 != 0);
    }
}
