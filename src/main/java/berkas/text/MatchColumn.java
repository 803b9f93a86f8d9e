package berkas.text;

import java.util.Arrays;

/**
 * One column of the matrix of edit distances between a pattern and a text, kept as the differences
 * between neighbouring cells, 64 to a word, and moved along the text a character at a time.
 *
 * <p>Source: G. Myers, "A fast bit-vector algorithm for approximate string matching based on
 * dynamic programming", Journal of the ACM 46 (1999); the blocks as H. Hyyrö gives them in "A
 * bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic Journal of
 * Computing 10 (2003).
 */
final class MatchColumn {
    private final PatternMasks masks;
    private final long[] increases;
    private final long[] decreases;
    private final int lastBit;

    MatchColumn(CharSequence pattern) {
        masks = new PatternMasks(pattern);
        increases = new long[masks.blocks()];
        decreases = new long[masks.blocks()];
        Arrays.fill(increases, -1L);
        lastBit = (pattern.length() - 1) % PatternMasks.WORD;
    }

    /**
     * Moves on by {@code c}.
     *
     * @param top how the distance changes in the row above the pattern: 0 if a match may start
     *     anywhere, 1 if it must start where the text does
     * @return how it changes in the last row, where the whole pattern is matched: -1, 0 or 1
     */
    int advance(char c, int top) {
        long[] equal = masks.of(c);
        int last = increases.length - 1;
        int carry = top;
        for (int block = 0; block < last; block++) {
            carry = advance(block, equal[block], carry, PatternMasks.WORD - 1);
        }
        return advance(last, equal[last], carry, lastBit);
    }

    private int advance(int block, long equal, int carry, int outBit) {
        long up = increases[block];
        long down = decreases[block];
        long fromAbove = carry < 0 ? 1 : 0;
        long matches = equal | fromAbove;
        long diagonal = (((matches & up) + up) ^ up) | matches;
        long right = down | ~(diagonal | up);
        long left = up & diagonal;
        int out = (int) ((right >>> outBit) & 1) - (int) ((left >>> outBit) & 1);
        right = right << 1 | (carry > 0 ? 1 : 0);
        left = left << 1 | fromAbove;
        long vertical = equal | down;
        increases[block] = left | ~(vertical | right);
        decreases[block] = right & vertical;
        return out;
    }
}
