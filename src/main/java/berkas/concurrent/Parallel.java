package berkas.concurrent;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The same work for many items, on all cores.
 *
 * <p>Each core takes the next item when it has done one. A parallel stream instead gives each core
 * a range beforehand; where items differ in size, as the kinds of pages do, one core then works on
 * alone while the others have nothing left to do.
 */
public final class Parallel {
    private Parallel() {}

    /**
     * What comes of each item, in the order of the items. May be called within itself.
     *
     * @throws RuntimeException what one of the calls threw; no item is being worked on any more
     */
    public static <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> each) {
        Work<T, R> work = new Work<>(items, each);
        int cores = Math.min(Runtime.getRuntime().availableProcessors(), items.size());
        for (int core = 1; core < cores; core++) {
            ForkJoinPool.commonPool().execute(work::help);
        }
        return work.finish();
    }

    private static final class Work<T, R> {
        private final List<T> items;
        private final Function<? super T, ? extends R> each;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReferenceArray<R> results;
        private final AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();

        /** Who is at work; the one who asked for it is there from the beginning. */
        private final Phaser hands = new Phaser(1);

        Work(List<T> items, Function<? super T, ? extends R> each) {
            this.items = items;
            this.each = each;
            this.results = new AtomicReferenceArray<>(items.size());
        }

        /** May come late, when everything is done. */
        void help() {
            hands.register();
            try {
                takeEach();
            } finally {
                hands.arriveAndDeregister();
            }
        }

        // Waits for those at work only: a helper that has not begun finds nothing left to do.
        List<R> finish() {
            takeEach();
            hands.arriveAndAwaitAdvance();
            Throwable failure = thrown.get();
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            return IntStream.range(0, items.size()).mapToObj(results::get).toList();
        }

        // All that a function can throw has to reach the one who waits, an Error too.
        private void takeEach() {
            try {
                for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                    results.set(i, each.apply(items.get(i)));
                }
            } catch (RuntimeException | Error e) {
                thrown.compareAndSet(null, e);
                next.set(items.size());
            }
        }
    }
}
