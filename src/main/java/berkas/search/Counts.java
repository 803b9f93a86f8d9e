package berkas.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which words a text has, and how often each. */
final class Counts {
    private final int[] words;
    private final int[] times;
    private final int length;

    private Counts(int[] words, int[] times) {
        this.words = words;
        this.times = times;
        this.length = Arrays.stream(times).sum();
    }

    /**
     * Those that are known.
     *
     * @param words the numbers of different words
     * @param times how often each stands in the text, in the same order
     */
    static Counts of(int[] words, int[] times) {
        return new Counts(words.clone(), times.clone());
    }

    /**
     * Those of a text.
     *
     * @param text the numbers of its words, in any order
     */
    static Counts of(int[] text) {
        int[] words = text.clone();
        Arrays.sort(words);
        int[] times = new int[words.length];
        int size = 0;
        for (int word : words) {
            if (size > 0 && words[size - 1] == word) {
                times[size - 1]++;
            } else {
                words[size] = word;
                times[size++] = 1;
            }
        }
        return new Counts(Arrays.copyOf(words, size), Arrays.copyOf(times, size));
    }

    /** How many different words there are. */
    int size() {
        return words.length;
    }

    /** The numbers of the different words. */
    IntStream words() {
        return Arrays.stream(words);
    }

    /** How many words the text has. */
    int length() {
        return length;
    }

    /** The number of one of the different words. */
    int word(int index) {
        return words[index];
    }

    /** How often it stands in the text. */
    int times(int index) {
        return times[index];
    }
}
