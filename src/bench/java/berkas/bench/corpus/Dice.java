package berkas.bench.corpus;

import java.util.List;

/**
 * Numbers that look random and are the same on every machine.
 *
 * <p>SplitMix64 (Steele, Lea and Flood, 2014), spelled out because the JDK promises no sequence.
 * Only whole numbers: no rounding can differ.
 */
final class Dice {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    /** Dice of their own for one thing, so that it does not depend on what was made before it. */
    static Dice of(long seed, String kind, int number) {
        return new Dice(mix(mix(seed ^ kind.hashCode()) + GOLDEN_GAMMA * (number + 1L)));
    }

    private static long mix(long z) {
        long once = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** From 0, below {@code bound}. */
    long below(long bound) {
        return (next() >>> 1) % bound;
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + (int) below(high - low + 1L);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T pick(List<T> items) {
        return items.get((int) below(items.size()));
    }
}
