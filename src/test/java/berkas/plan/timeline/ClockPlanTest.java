package berkas.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.view.DayClock;
import berkas.plan.view.DayClock.Row;
import berkas.plan.view.DayClock.Tick;
import berkas.plan.view.DayClock.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockPlanTest {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 13);

    @Test
    void eventsStandAtTheirMomentAndSayTheirOwnTime() {
        DayClock clock =
                clock(
                        "2023-09-13T11:43:00+09:00",
                        "2023-09-13T13:09:00+09:00",
                        "2023-09-13T17:01:00+07:00");
        assertThat(clock.rows().stream().map(Row::time).toList())
                .containsExactly("11:43 (UTC+09)", "13:09 (UTC+09)", "17:01 (UTC+07)");
        assertThat(clock.rows().stream().map(Row::onAxis).toList())
                .containsExactly("", "", "19:01 (UTC+09)");
        assertThat(clock.rows().stream().map(Row::gap).toList())
                .containsExactly("", "1 h 26 min later", "5 h 52 min later");
        assertThat(places(clock)).isSorted();
    }

    @Test
    void scalesOfAllZonesShowTheSameMoments() {
        DayClock clock =
                clock(
                        "2023-09-13T11:30:00+09:00",
                        "2023-09-13T12:00:00+09:00",
                        "2023-09-13T15:00:00+05:30");
        assertThat(clock.zones().stream().map(Zone::label).toList())
                .containsExactly("UTC+09", "UTC+05:30");
        List<Tick> main = clock.zones().get(0).ticks();
        List<Tick> other = clock.zones().get(1).ticks();
        assertThat(main.stream().map(Tick::x)).isEqualTo(other.stream().map(Tick::x).toList());
        assertThat(main.get(0).label()).isEqualTo("11:00");
        assertThat(other.get(0).label()).isEqualTo("07:30");
    }

    @Test
    void anEarlierClockTimeMayBeALaterMoment() {
        DayClock clock =
                clock(
                        "2023-09-13T08:00:00-07:00",
                        "2023-09-13T11:43:00+09:00",
                        "2023-09-13T12:00:00+09:00");
        assertThat(clock.rows().stream().map(Row::href).toList())
                .containsExactly("#event-1", "#event-2", "#event-0");
        assertThat(clock.rows().get(2).onAxis()).isEqualTo("14 September 2023, 00:00 (UTC+09)");
        assertThat(clock.zones().get(0).ticks())
                .extracting(Tick::label)
                .contains("00:00\u207A\u00B9");
    }

    @Test
    void whatHappenedAtOneMomentStandsAtOnePlace() {
        DayClock clock =
                clock(
                        "2023-09-13T12:00:00Z",
                        "2023-09-13T19:00:00+07:00",
                        "2023-09-13T21:00:00+09:00");
        assertThat(places(clock)).containsOnly(places(clock).get(0));
        assertThat(clock.rows().get(1).gap()).isEqualTo("at the same time");
    }

    @Test
    void timesWithoutAZoneAreLocal() {
        DayClock clock = clock("2023-09-13T09:00:00", "2023-09-13T10:00:00", "2023-09-13T11:00:00");
        assertThat(clock.zones()).extracting(Zone::label).containsExactly("Local time");
        assertThat(clock.note()).contains("not recorded");
    }

    @Test
    void aTimeWithoutAZoneAmongOthersIsTakenToBeTheirs() {
        DayClock clock =
                clock(
                        "2023-09-13T09:00:00+07:00",
                        "2023-09-13T10:00:00",
                        "2023-09-13T11:00:00+07:00");
        assertThat(clock.rows())
                .extracting(Row::href)
                .containsExactly("#event-0", "#event-1", "#event-2");
        assertThat(clock.note()).contains("taken to be UTC+07");
    }

    @Test
    void whatHasNoTimeAndWhatLastsOverTheDayIsListedApart() {
        List<Dated> all = Samples.events("2023-09-13", "2023-09-13T09:00:00Z");
        List<Dated> around = Samples.events("2023-09-12/2023-09-17");
        DayClock clock =
                ClockPlan.of(Samples.ui("en"), Samples.dates("en"), DAY, all, around, false);
        assertThat(clock.untimed())
                .extracting(Row::time)
                .containsExactly("12 September 2023–17 September 2023", "13 September 2023");
        assertThat(clock.rows()).hasSize(1);
    }

    @Test
    void noMoreScalesThanCanBeRead() {
        List<String> times = new ArrayList<>();
        for (int offset = 10; offset < 16; offset++) {
            times.add("2023-09-13T12:00:00+" + offset + ":00");
        }
        assertThat(clock(times.toArray(String[]::new)).zones()).hasSize(3);
    }

    @Test
    void aThousandTimesAreRowsEach() {
        String[] times = Collections.nCopies(1000, "2023-09-13T12:00:00Z").toArray(String[]::new);
        assertThat(clock(times).rows()).hasSize(1000);
        assertThat(clock(times)).isEqualTo(clock(times));
    }

    @Test
    void fromRightToLeftLaterIsFurtherLeft() {
        List<Dated> all = Samples.events("2023-09-13T09:00:00Z", "2023-09-13T12:00:00Z");
        DayClock clock =
                ClockPlan.of(Samples.ui("en"), Samples.dates("en"), DAY, all, List.of(), true);
        assertThat(places(clock).get(0)).isGreaterThan(places(clock).get(1));
    }

    private static DayClock clock(String... times) {
        return ClockPlan.of(
                Samples.ui("en"),
                Samples.dates("en"),
                DAY,
                Samples.events(times),
                List.of(),
                false);
    }

    private static List<Double> places(DayClock clock) {
        return clock.rows().stream().map(row -> Double.valueOf(row.x().replace("%", ""))).toList();
    }
}
