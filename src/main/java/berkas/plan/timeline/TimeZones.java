package berkas.plan.timeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The time zones of a day's events.
 *
 * @param known the most frequent first, then in the order of the events; empty if no event names
 *     one
 * @param isLocal whether some event names none: it is placed as though it had the first
 */
record TimeZones(List<ZoneOffset> known, boolean isLocal) {
    static TimeZones of(List<Dated> timed) {
        List<ZoneOffset> all =
                timed.stream()
                        .map(dated -> dated.date().start().offset())
                        .filter(Objects::nonNull)
                        .toList();
        Map<ZoneOffset, Long> counted =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        offset -> offset,
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        List<ZoneOffset> known =
                counted.entrySet().stream()
                        .sorted(
                                Comparator.comparing(
                                        (Map.Entry<ZoneOffset, Long> entry) -> -entry.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        return new TimeZones(known, all.size() < timed.size());
    }

    /** The zone of the lines; UTC stands for local time if no event names a zone. */
    ZoneOffset main() {
        return known.isEmpty() ? ZoneOffset.UTC : known.get(0);
    }

    /** Seconds from the epoch, of an event with a time of day. */
    long second(Dated dated) {
        var bound = dated.date().start();
        ZoneOffset offset = bound.offset() == null ? main() : bound.offset();
        LocalDate day = LocalDate.of((int) bound.year(), bound.month(), bound.day());
        return day.atTime(Objects.requireNonNull(bound.time())).toEpochSecond(offset);
    }
}
