package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe-core finds nothing, of any impact, on any page. */
@InBrowser
class AxeIT {
    @ParameterizedTest
    @EnumSource(BuiltSite.class)
    void findsNothingOnAnyKindOfPageAtAnyWidthInAnyTheme(BuiltSite site) {
        List<String> found =
                site.kinds().values().stream()
                        .flatMap(
                                page ->
                                        Stream.of(390, 768, 1440)
                                                .map(Visit.to(site)::width)
                                                .flatMap(visit -> Stream.of(visit, visit.dark()))
                                                .flatMap(visit -> violations(visit, page)))
                        .toList();
        assertThat(found).isEmpty();
    }

    private static Stream<String> violations(Visit visit, String page) {
        try (Tab tab = visit.open(page)) {
            return Axe.violations(tab).stream()
                    .map(line -> page + " at " + visit.width() + ": " + line);
        }
    }
}
