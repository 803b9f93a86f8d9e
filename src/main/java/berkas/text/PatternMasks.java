package berkas.text;

/**
 * For each character the places of a pattern it stands at, as bits: the <i>Peq</i> of bit-parallel
 * matching.
 */
final class PatternMasks {
    static final int WORD = 64;

    private final int blocks;
    private final long[] nowhere;
    private final char[] keys;
    private final long[][] rows;
    private final int shift;

    PatternMasks(CharSequence pattern) {
        blocks = (pattern.length() + WORD - 1) / WORD;
        nowhere = new long[blocks];
        int bits = WORD / 2 - Integer.numberOfLeadingZeros(Math.min(pattern.length(), 1 << 16) * 2);
        shift = WORD / 2 - bits;
        keys = new char[1 << bits];
        rows = new long[1 << bits][];
        for (int i = 0; i < pattern.length(); i++) {
            row(pattern.charAt(i))[i / WORD] |= 1L << i % WORD;
        }
    }

    /** How many words of 64 bits a row has. */
    int blocks() {
        return blocks;
    }

    /** The places of {@code c}, pattern position {@code i} at bit {@code i % 64} of word i / 64. */
    long[] of(char c) {
        long[] row = rows[slot(c)];
        return row == null ? nowhere : row;
    }

    private long[] row(char c) {
        int slot = slot(c);
        if (rows[slot] == null) {
            keys[slot] = c;
            rows[slot] = new long[blocks];
        }
        return rows[slot];
    }

    /** Where {@code c} is or would be; the table is never more than half full. */
    private int slot(char c) {
        int slot = (c * 0x9E3779B1) >>> shift;
        while (rows[slot] != null && keys[slot] != c) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
