package berkas.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The documents that have a key, and how much the key counts in each, from 1 to {@value #HIGHEST}.
 *
 * <p>There are millions of them, so each is a number: such that numbers in ascending order begin
 * with the highest level, and within a level are in the order of the documents.
 */
final class Postings {
    static final int HIGHEST = 16;

    private static final int DOC_BITS = 27;
    private static final int DOC = (1 << DOC_BITS) - 1;
    private static final int FEW = 2;

    private int[] packed = new int[FEW];
    private int size;

    /**
     * Adds a document.
     *
     * @param doc its number, from 0
     */
    void add(int doc, int level) {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, 2 * size);
        }
        packed[size++] = (HIGHEST - level) << DOC_BITS | doc;
    }

    int size() {
        return size;
    }

    /** All of them, the highest level first, and the documents of each in their order. */
    IntStream byLevel() {
        return Arrays.stream(packed, 0, size).sorted();
    }

    /** The document of one of the numbers. */
    static int doc(int packed) {
        return packed & DOC;
    }

    static int level(int packed) {
        return HIGHEST - (packed >> DOC_BITS);
    }
}
