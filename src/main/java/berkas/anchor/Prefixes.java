package berkas.anchor;

/**
 * How far a text goes on alike from one place and from any other: the Z algorithm (Gusfield,
 * Algorithms on Strings, Trees, and Sequences, section 1.3), linear in the text.
 */
final class Prefixes {
    private final int room;
    private final int[] shared;

    private Prefixes(int room, int[] shared) {
        this.room = room;
        this.shared = shared;
    }

    /** Of a text from an offset on. */
    static Prefixes of(String text, int from) {
        // What stands between does not matter: no more than the first part counts.
        String both = text.substring(from) + '\0' + text;
        int[] shared = new int[both.length() + 1];
        int start = 0;
        int end = 0;
        for (int at = 1; at < both.length(); at++) {
            int same = at < end ? Math.min(end - at, shared[at - start]) : 0;
            while (at + same < both.length() && both.charAt(same) == both.charAt(at + same)) {
                same++;
            }
            shared[at] = same;
            if (at + same > end) {
                start = at;
                end = at + same;
            }
        }
        return new Prefixes(text.length() - from, shared);
    }

    /** How many characters are the same from the offset on as from this one. */
    int sharedFrom(int offset) {
        return Math.min(room, shared[room + 1 + offset]);
    }
}
