package berkas.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
    @ParameterizedTest
    @CsvSource({
        "0, 10",
        "3, 10",
        "80, 10",
        "81, 15",
        "200, 30",
        "241, 60",
        "480, 60",
        "481, 120",
        "1440, 180",
        "3600, 720"
    })
    void linesAreAsFarApartAsTheirNamesNeed(long minutes, long step) {
        Hours hours = Hours.of(0, minutes * 60, 0);
        assertThat(Duration.ofSeconds(hours.step()).toMinutes()).isEqualTo(step);
        assertThat(hours.lines()).hasSizeBetween(3, 11);
    }

    @ParameterizedTest
    @CsvSource({"0", "32400", "25200", "19800", "20700", "-34200", "64800", "-64800"})
    void linesStandAtWholeStepsOfTheClock(int offset) {
        Hours hours = Hours.of(1_694_572_980, 1_694_600_000, offset);
        assertThat(hours.lines())
                .allMatch(line -> Math.floorMod(line + offset, hours.step()) == 0)
                .isSorted();
        assertThat(hours.lines().get(0)).isEqualTo(hours.start());
        assertThat(hours.lines().get(hours.lines().size() - 1)).isEqualTo(hours.end());
    }

    @Test
    void theFirstAndTheLastMomentHaveRoomBesideThem() {
        for (long moment : List.of(0L, 1L, -1L, 3599L, 3600L, 86_400L)) {
            Hours hours = Hours.of(moment, moment + 4000, 0);
            assertThat(hours.at(moment)).isBetween(0.01, 0.5);
            assertThat(hours.at(moment + 4000)).isBetween(0.5, 0.99);
        }
    }

    @Test
    void oneMomentStandsInTheMiddlePart() {
        Hours hours = Hours.of(1000, 1000, 0);
        assertThat(hours.at(1000)).isBetween(0.1, 0.9);
    }
}
