package berkas.validate;

/**
 * Names of elements and attributes: few different ones, met again and again, so that most are found
 * as a string that is there already.
 *
 * <p>May be used from many threads: at worst one name is made twice.
 */
final class RecurringNames {
    /** A power of two, several times the names that pages have. */
    private static final int SLOTS = 1 << 10;

    private final String[] met = new String[SLOTS];

    /** The name that stands at a place. */
    String of(char[] chars, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = (hash ^ hash >>> 10) & (SLOTS - 1);
        String there = met[slot];
        if (there != null && isAt(there, chars, start, end)) {
            return there;
        }
        String name = new String(chars, start, end - start);
        met[slot] = name;
        return name;
    }

    private static boolean isAt(String name, char[] chars, int start, int end) {
        if (name.length() != end - start) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }
}
