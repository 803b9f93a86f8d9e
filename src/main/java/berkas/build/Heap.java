package berkas.build;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the process small. Java rather takes more memory, up to a quarter of the machine's, than
 * tidies up what it has; a build leaves so much behind, page after page, that it would.
 *
 * <p>May be used from many threads.
 */
final class Heap {
    private static final long MEGABYTE = 1_000_000;
    private static final long ROOM = 96 * MEGABYTE;
    private static final double GROWTH = 1.2;

    private final AtomicLong most = new AtomicLong(2 * ROOM);
    private final ReentrantLock tidying = new ReentrantLock();

    /** Tidies up if there is much more in memory than the last time was left there. */
    void tidyIfLarge() {
        if (used() > most.get() && tidying.tryLock()) {
            try {
                System.gc();
                most.set((long) (GROWTH * used()) + ROOM);
            } finally {
                tidying.unlock();
            }
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
