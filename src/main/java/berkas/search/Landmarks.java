package berkas.search;

/**
 * Where shards end: at places that are told by what stands there, so that shards stay the same when
 * something before them grows or shrinks (content-defined chunking).
 */
final class Landmarks {
    private Landmarks() {}

    /**
     * Whether a shard ends before an item. Shards are about as long as wanted, none is shorter than
     * half of that, and only the last item makes one longer than twice of it.
     *
     * @param item tells the place
     * @param weight how long it will be, about: in a given length of text there are as many
     *     landmarks, be there many short items or few long ones
     * @param length of the shard so far
     * @param size the length wanted
     */
    static boolean endBefore(String item, int weight, int length, int size) {
        int least = size / 2;
        long chance = ((long) weight << Integer.SIZE) / Math.max(1, least);
        return length > least
                && (Integer.toUnsignedLong(mixed(item.hashCode())) < chance || length / 2 > size);
    }

    /** The last step of MurmurHash3 for 32 bits: every bit depends on all others. */
    private static int mixed(int hash) {
        int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
