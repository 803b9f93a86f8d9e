package berkas.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 10_000})
    void keepsTheOrderOfTheItems(int size) {
        List<Integer> items = IntStream.range(0, size).boxed().toList();
        assertThat(Parallel.map(items, i -> "no. " + i))
                .isEqualTo(items.stream().map(i -> "no. " + i).toList());
    }

    @Test
    @DisabledIf(value = "hasOneCore", disabledReason = "there is no other core to take them")
    void oneLongItemLeavesAllOthersToOtherCores() throws Exception {
        CountDownLatch others = new CountDownLatch(99);
        List<Boolean> found =
                Parallel.map(
                        IntStream.range(0, 100).boxed().toList(),
                        i -> {
                            if (i > 0) {
                                others.countDown();
                                return true;
                            }
                            return done(others);
                        });
        assertThat(found).containsOnly(true);
    }

    static boolean hasOneCore() {
        return Runtime.getRuntime().availableProcessors() == 1;
    }

    private static boolean done(CountDownLatch others) {
        try {
            return others.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void worksWithinItself() {
        List<Integer> items = IntStream.range(0, 40).boxed().toList();
        Function<Integer, Integer> sum =
                i -> Parallel.map(items, j -> i * j).stream().mapToInt(n -> n).sum();
        List<Integer> sums =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> Parallel.map(items, sum));
        assertThat(sums).isEqualTo(items.stream().map(i -> i * 780).toList());
    }

    @Test
    void throwsWhatOneCallThrewAndStops() {
        List<Integer> items = IntStream.range(0, 1_000_000).boxed().toList();
        AtomicInteger calls = new AtomicInteger();
        IllegalStateException fault = new IllegalStateException("no");
        assertThatThrownBy(
                        () ->
                                Parallel.map(
                                        items,
                                        i -> {
                                            calls.incrementAndGet();
                                            throw fault;
                                        }))
                .isSameAs(fault);
        assertThat(calls.get()).isLessThan(1000);
    }

    @Test
    void anErrorReachesTheCallerToo() {
        AssertionError error = new AssertionError("no");
        List<Integer> items = new ArrayList<>(List.of(1, 2, 3));
        assertThatThrownBy(
                        () ->
                                Parallel.map(
                                        items,
                                        i -> {
                                            throw error;
                                        }))
                .isSameAs(error);
    }
}
