package berkas.text;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/**
 * A text that is put together when it is asked for, and stays as long as memory suffices.
 *
 * <p>May be used from many threads.
 */
public final class FleetingText {
    private static final SoftReference<String> NONE = new SoftReference<>(null);

    private volatile SoftReference<String> text = NONE;

    /** The text as it was last put together, or again. */
    public String get(Supplier<String> maker) {
        String held = text.get();
        if (held == null) {
            held = maker.get();
            text = new SoftReference<>(held);
        }
        return held;
    }
}
