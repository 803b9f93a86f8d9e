package berkas.cli;

import berkas.build.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/** One line on a terminal, written over as a long build goes on. */
final class ProgressLine implements Progress {
    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final long INTERVAL_NANOS = 100_000_000L;
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;
    private long next = System.nanoTime() + PATIENCE_NANOS;
    private boolean shown;

    ProgressLine(Streams streams) {
        this.err = streams.err();
        this.terminal = streams.terminal();
    }

    @Override
    public synchronized void at(Stage stage, int done, int total) {
        long now = System.nanoTime();
        if (terminal && now - next >= 0) {
            next = now + INTERVAL_NANOS;
            shown = true;
            String steps = total == 0 ? "" : " " + done + " of " + total;
            err.print(ERASE_LINE + stage.name().toLowerCase(Locale.ROOT) + steps + " …");
            err.flush();
        }
    }

    /** Takes the line away. */
    synchronized void clear() {
        if (shown) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }
}
