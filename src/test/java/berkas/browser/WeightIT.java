package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages are light and do not shift while they load. */
@InBrowser
class WeightIT {
    private static final int PAGE_BYTES = 60 * 1024;
    private static final int SCRIPT_BYTES = 14 * 1024;

    @Test
    void anArticleWithItsNotesIsLight() {
        Visit visit = Visit.to(BuiltSite.DOSSIER).first();
        try (Tab tab = visit.open(BuiltSite.DOSSIER.kinds().get("article"))) {
            assertThat(sum(tab, "")).isPositive().isLessThanOrEqualTo(PAGE_BYTES);
            assertThat(sum(tab, ".js")).isPositive().isLessThanOrEqualTo(SCRIPT_BYTES);
        }
    }

    private static int sum(Tab tab, String ending) {
        return tab.transferred().entrySet().stream()
                .filter(file -> file.getKey().endsWith(ending))
                .mapToInt(file -> file.getValue())
                .sum();
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "1440, 900"})
    void nothingShiftsWhileAPageLoads(int width, int height) {
        List<String> shifts = new ArrayList<>();
        Visit.to(BuiltSite.DOSSIER)
                .size(width, height)
                .first()
                .each(
                        BuiltSite.DOSSIER.kinds().values(),
                        (tab, page) -> {
                            Shifts.of(tab).forEach(shift -> shifts.add(page + ": " + shift));
                        });
        assertThat(shifts).isEmpty();
    }
}
