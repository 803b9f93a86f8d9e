package berkas.text;

/**
 * A text made comparable, with a map back to where each of its characters came from.
 *
 * <p>Two texts that a reader would call the same have the same projection, however they were typed
 * or copied:
 *
 * <ul>
 *   <li>characters are composed (Unicode normalization form C);
 *   <li>a run of white space, no-break spaces and line ends is one space;
 *   <li>what cannot be seen is gone: soft hyphens, zero-width characters and joiners, directional
 *       marks, emoji style selectors;
 *   <li>curly quotation marks and apostrophes, dashes and the ellipsis are what a keyboard types:
 *       {@code " ' - ...}. Guillemets and primes stay.
 * </ul>
 *
 * <p>Case and diacritics stay. All offsets are 0-based UTF-16 code units, ranges half-open.
 */
public final class Projection {
    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    /**
     * @param starts where in the original the character behind each one of {@code text} starts;
     *     empty if each stands where it stood
     * @param ends where it ends, exclusive; empty likewise
     */
    Projection(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The projection of {@code original}, in time linear in its length. */
    public static Projection of(String original) {
        return needsNothing(original)
                ? new Projection(original, original, new int[0], new int[0])
                : new ProjectionBuilder(original).build();
    }

    /** Whether the text is printable ASCII with single spaces, as most quotations are. */
    private static boolean needsNothing(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** The text made comparable. */
    public String text() {
        return text;
    }

    /** The text as it was given. */
    public String original() {
        return original;
    }

    /**
     * Where in the original a range starts that starts at {@code i} here: always at a whole
     * character, also when {@code i} is within what one original character became.
     */
    public int start(int i) {
        if (i == text.length()) {
            return original.length();
        }
        return starts.length == 0 ? i : starts[i];
    }

    /**
     * Where in the original a non-empty range ends that ends before {@code i} here: after the last
     * character that is part of it, its combining marks included, and before whatever follows.
     */
    public int end(int i) {
        if (i == 0) {
            return 0;
        }
        return ends.length == 0 ? i : ends[i - 1];
    }

    /**
     * Whether a match may start or end at {@code i}: not between a letter and its marks, within a
     * composed emoji, a flag or a surrogate pair. Between the dots of an ellipsis it may.
     */
    public boolean boundary(int i) {
        if (i <= 0 || i >= text.length()) {
            return i == 0 || i == text.length();
        }
        if (start(i) == start(i - 1)) {
            return text.charAt(i) == '.' && original.charAt(start(i)) == Characters.ELLIPSIS;
        }
        int codePoint = text.codePointAt(i);
        return !Characters.isExtender(codePoint)
                && !(Characters.isRegional(codePoint) && splitsFlag(i))
                && !(Characters.isJoinable(codePoint) && followsJoiner(start(i)));
    }

    private boolean followsJoiner(int at) {
        return at > 0 && original.charAt(at - 1) == Characters.ZERO_WIDTH_JOINER;
    }

    /** Flags are pairs of regional letters: an odd number of them before {@code i} splits one. */
    private boolean splitsFlag(int i) {
        int from = i;
        while (from > 1 && Characters.isRegional(text.codePointBefore(from))) {
            from -= 2;
        }
        return (i - from) / 2 % 2 == 1;
    }
}
