package berkas.format;

import java.util.Arrays;

/**
 * From code points, which the YAML library counts, to UTF-16 offsets.
 *
 * <p>Only the characters beyond U+FFFF are kept, so that a lookup costs a binary search and an
 * ordinary text no memory.
 */
final class CodePointOffsets {
    private final int base;

    /** The code point indexes of the characters that take two units, ascending. */
    private final int[] pairs;

    private CodePointOffsets(int base, int[] pairs) {
        this.base = base;
        this.pairs = pairs;
    }

    /** The offsets of {@code text}, which stands at offset {@code base} of its file. */
    static CodePointOffsets of(String text, int base) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                found = count == found.length ? Arrays.copyOf(found, count * 2 + 8) : found;
                found[count] = i - count;
                count++;
                i++;
            }
        }
        return new CodePointOffsets(base, Arrays.copyOf(found, count));
    }

    /** The UTF-16 offset into the file of the 0-based {@code codePoint}th code point. */
    int utf16(long codePoint) {
        int index = (int) Math.max(0, codePoint);
        int found = Arrays.binarySearch(pairs, index);
        return base + index + (found >= 0 ? found : -found - 1);
    }
}
