package berkas.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HexFormat;

/**
 * A hash of 128 bits that tells any two texts apart that were not made to be mistaken for each
 * other: MurmurHash3_x64_128 by Austin Appleby, seed 0.
 *
 * @param high the first 64 bits
 * @param low the other 64 bits
 */
public record Hash128(long high, long low) {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int BLOCK = 2 * Long.BYTES;
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;

    public static Hash128 of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** The hash of the first {@code length} bytes. */
    public static Hash128 of(byte[] bytes, int length) {
        long h1 = 0;
        long h2 = 0;
        int at = 0;
        for (; at + BLOCK <= length; at += BLOCK) {
            h1 ^= mixed1((long) LONGS.get(bytes, at));
            h1 = (Long.rotateLeft(h1, 27) + h2) * 5 + 0x52dce729;
            h2 ^= mixed2((long) LONGS.get(bytes, at + Long.BYTES));
            h2 = (Long.rotateLeft(h2, 31) + h1) * 5 + 0x38495ab5;
        }
        h1 ^= mixed1(rest(bytes, at, Math.min(length, at + Long.BYTES)));
        h2 ^= mixed2(rest(bytes, at + Long.BYTES, length));
        return ended(h1 ^ length, h2 ^ length);
    }

    /** 32 hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }

    private static Hash128 ended(long a, long b) {
        long h1 = finished(a + b);
        long h2 = finished(a + b + b);
        return new Hash128(h1 + h2, h1 + h2 + h2);
    }

    private static long mixed1(long block) {
        return Long.rotateLeft(block * C1, 31) * C2;
    }

    private static long mixed2(long block) {
        return Long.rotateLeft(block * C2, 33) * C1;
    }

    private static long finished(long sum) {
        long k = (sum ^ sum >>> 33) * 0xff51afd7ed558ccdL;
        k = (k ^ k >>> 33) * 0xc4ceb9fe1a85ec53L;
        return k ^ k >>> 33;
    }

    /** Less than eight bytes, the first one lowest. */
    private static long rest(byte[] bytes, int from, int to) {
        long rest = 0;
        for (int at = to - 1; at >= from; at--) {
            rest = (rest << Byte.SIZE) | (bytes[at] & 0xFF);
        }
        return rest;
    }
}
