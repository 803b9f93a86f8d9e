package berkas.text;

/**
 * What stands between two offsets of a text; for those who keep offsets, so as not to keep words
 * twice.
 */
@FunctionalInterface
public interface Wording {
    /**
     * The characters of a stretch.
     *
     * @param start 0-based UTF-16 offset
     * @param end exclusive
     */
    String between(int start, int end);

    /** The same characters whatever the offsets. */
    static Wording of(String words) {
        return new Words(words);
    }

    /** The characters of another text, at the same offsets. */
    static Wording within(String text) {
        return new Within(text);
    }

    /** See {@link #within}. */
    record Within(String text) implements Wording {
        @Override
        public String between(int start, int end) {
            return text.substring(start, end);
        }
    }

    /** See {@link #of}. */
    record Words(String words) implements Wording {
        @Override
        public String between(int start, int end) {
            return words;
        }
    }
}
