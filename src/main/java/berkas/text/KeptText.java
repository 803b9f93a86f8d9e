package berkas.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text that is kept for a whole build and seldom asked for.
 *
 * <p>One quotation mark makes each character of a string two bytes long; so it is held as UTF-8,
 * and as a string only as long as memory suffices. It must be well-formed UTF-16.
 */
public final class KeptText {
    private final byte[] encoded;
    private final int length;
    private final FleetingText text;

    public KeptText(String text) {
        this.encoded = text.getBytes(StandardCharsets.UTF_8);
        this.length = text.length();
        this.text = new FleetingText(text);
    }

    /**
     * A text that nobody may ever ask for.
     *
     * @param bytes hold its UTF-8
     * @param from where it starts
     * @param to where it ends
     * @param length in UTF-16 units
     */
    public KeptText(byte[] bytes, int from, int to, int length) {
        this.encoded = Arrays.copyOfRange(bytes, from, to);
        this.length = length;
        this.text = new FleetingText();
    }

    /** Its UTF-8. */
    public byte[] encoded() {
        return encoded.clone();
    }

    /** In UTF-16 units. */
    public int length() {
        return length;
    }

    /** The digest of its UTF-8. */
    public Hash128 digest() {
        return Hash128.of(encoded, encoded.length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptText kept && Arrays.equals(encoded, kept.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }

    /** The text. */
    @Override
    public String toString() {
        return text.get(() -> new String(encoded, StandardCharsets.UTF_8));
    }
}
