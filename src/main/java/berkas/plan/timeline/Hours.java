package berkas.plan.timeline;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A scale of hours around given moments, with lines at whole steps of one zone's clock.
 *
 * @param start seconds from the epoch, a whole step by the clock
 * @param end likewise, after {@code start}
 * @param step seconds between two lines
 */
record Hours(long start, long end, long step) {
    /** More steps between the first and the last moment would crowd the names of the hours. */
    private static final int MOST_STEPS = 8;

    private static final List<Duration> STEPS =
            List.of(
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(2),
                    Duration.ofHours(3),
                    Duration.ofHours(6),
                    Duration.ofHours(12));

    /**
     * A scale that holds two moments and leaves room beside them.
     *
     * @param offset seconds by which the zone's clock is ahead of UTC
     */
    static Hours of(long first, long last, int offset) {
        long step = step(last - first);
        long room = step / 4;
        long start = Math.floorDiv(first - room + offset, step) * step - offset;
        long end = -Math.floorDiv(-(last + room + offset), step) * step - offset;
        return new Hours(start, end, step);
    }

    private static long step(long length) {
        return STEPS.stream()
                .mapToLong(Duration::toSeconds)
                .filter(step -> length <= step * MOST_STEPS)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1).toSeconds());
    }

    /** 0 to 1. */
    double at(long second) {
        return (double) (second - start) / (end - start);
    }

    /** Where the lines are. */
    List<Long> lines() {
        return LongStream.rangeClosed(0, (end - start) / step)
                .mapToObj(line -> start + line * step)
                .toList();
    }
}
