package berkas.bench.corpus;

import java.util.Arrays;

/** How often each of a number of things comes up. */
interface Frequencies {
    /** The number of a thing, from 0. */
    int draw(Dice dice);

    /** Zipf's law: the second comes up half as often as the first, the third a third as often. */
    static Frequencies zipf(int things) {
        return zipf(things, 0);
    }

    /**
     * As Mandelbrot has it: the words of a text are closer together at the top.
     *
     * @param shift 0 is plain {@link #zipf(int)}
     */
    static Frequencies zipf(int things, int shift) {
        long[] sums = new long[things];
        long sum = 0;
        for (int rank = 1; rank <= things; rank++) {
            sum += 1_000_000_000L / (rank + shift);
            sums[rank - 1] = sum;
        }
        long total = sum;
        return dice -> {
            int at = Arrays.binarySearch(sums, dice.below(total));
            return at < 0 ? -at - 1 : at + 1;
        };
    }

    static Frequencies even(int things) {
        return dice -> (int) dice.below(things);
    }

    /** Always the first. */
    static Frequencies one() {
        return dice -> 0;
    }
}
