package berkas.text;

/**
 * How many slips of the finger lie between two words: characters inserted, deleted, replaced, or
 * swapped with their neighbour.
 *
 * <p>Source: F. J. Damerau, "A technique for computer detection and correction of spelling errors",
 * Communications of the ACM 7 (1964), in the form of optimal string alignment: no stretch is edited
 * twice. Counted in code points.
 */
public final class EditDistance {
    private EditDistance() {}

    /** The distance between {@code a} and {@code b}, upper and lower case told apart. */
    public static int between(String a, String b) {
        return between(a.codePoints().toArray(), b.codePoints().toArray());
    }

    /**
     * The distance between {@code a} and {@code b} whatever their case, in no language's manner.
     */
    public static int ignoringCase(String a, String b) {
        return between(folded(a), folded(b));
    }

    private static int[] folded(String text) {
        return text.codePoints().map(Character::toUpperCase).map(Character::toLowerCase).toArray();
    }

    private static int between(int[] a, int[] b) {
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (isSwap(a, i, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[b.length];
    }

    private static boolean isSwap(int[] a, int i, int[] b, int j) {
        return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
    }
}
