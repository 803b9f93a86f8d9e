package berkas.text;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds where strings stand in a text: a few by reading the text for each, many by an index of its
 * <i>q</i>-grams, so that a string costs no more for the text being long.
 *
 * <p>A string is looked for at the places of the rarest of its grams, as texts repeat many of them.
 * To be used by one thread.
 */
public final class GramIndex {
    /** Characters of a gram. */
    private static final int GRAM = 6;

    /** As often as this the text is read; making the index takes about as long. */
    private static final int SCANS = 16;

    private final String text;
    private int scans;
    private @Nullable Grams grams;

    private GramIndex(String text) {
        this.text = text;
    }

    /** An index of a text; nothing is done before it is needed. */
    public static GramIndex of(String text) {
        return new GramIndex(text);
    }

    /**
     * Every offset at which a string begins, ascending; the places may overlap.
     *
     * @param needle not empty
     */
    public IntStream find(String needle) {
        boolean indexed = needle.length() >= GRAM && needle.length() <= text.length();
        if (!indexed || (grams == null && scans++ < SCANS)) {
            return scanned(needle);
        }
        if (grams == null) {
            grams = new Grams(text);
        }
        return grams.candidates(needle).filter(at -> text.startsWith(needle, at));
    }

    private IntStream scanned(String needle) {
        return IntStream.iterate(
                text.indexOf(needle), at -> at >= 0, at -> text.indexOf(needle, at + 1));
    }

    /** Where the grams of a text begin, in buckets by their hashes. */
    private static final class Grams {
        private static final int MOST_BITS = 24;
        private static final int SPREAD = 0x9E3779B1;

        private final int shift;

        /** Where each bucket begins in {@code places}; after the last, where that ends. */
        private final int[] first;

        /** The offsets, ascending in each bucket. */
        private final int[] places;

        Grams(String text) {
            int count = text.length() - GRAM + 1;
            int bits = Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(count));
            this.shift = Integer.SIZE - bits;
            this.first = new int[(1 << bits) + 1];
            this.places = new int[count];
            for (int at = 0; at < count; at++) {
                first[bucket(text, at) + 1]++;
            }
            for (int bucket = 1; bucket < first.length; bucket++) {
                first[bucket] += first[bucket - 1];
            }
            int[] next = first.clone();
            for (int at = 0; at < count; at++) {
                places[next[bucket(text, at)]++] = at;
            }
        }

        /** Where a string may begin: at all its places, and some others. */
        IntStream candidates(String needle) {
            int rarest = 0;
            int least = Integer.MAX_VALUE;
            for (int at = 0; at + GRAM <= needle.length(); at++) {
                int bucket = bucket(needle, at);
                int size = first[bucket + 1] - first[bucket];
                if (size < least) {
                    least = size;
                    rarest = at;
                }
            }
            int bucket = bucket(needle, rarest);
            int before = rarest;
            return IntStream.range(first[bucket], first[bucket + 1]).map(i -> places[i] - before);
        }

        private int bucket(String text, int at) {
            int hash = 0;
            for (int i = at; i < at + GRAM; i++) {
                hash = (hash + text.charAt(i)) * SPREAD;
            }
            return hash >>> shift;
        }
    }
}
