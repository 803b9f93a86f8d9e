package berkas.text;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/**
 * A text that stays as long as memory suffices, and is put together again when it is asked for.
 *
 * <p>May be used from many threads.
 */
public final class FleetingText {
    private volatile SoftReference<String> text;

    /** A text that is put together when somebody asks for it. */
    public FleetingText() {
        this.text = new SoftReference<>(null);
    }

    /** A text that is there already. */
    public FleetingText(String text) {
        this.text = new SoftReference<>(text);
    }

    /**
     * The text.
     *
     * @param maker gives the same text as the one that was there
     */
    public String get(Supplier<String> maker) {
        String held = text.get();
        if (held == null) {
            held = maker.get();
            text = new SoftReference<>(held);
        }
        return held;
    }
}
