package berkas.plan.timeline;

import static berkas.plan.timeline.Samples.extent;
import static berkas.plan.timeline.Samples.extents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import berkas.plan.timeline.Scale.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "2023-09-13, 2023-09-13, DAY, 1",
        "2023-09-13, 2023-09-20, DAY, 1",
        "2023-01-13, 2023-09-20, MONTH, 1",
        "2012, 2023-09-20, YEARS, 1",
        "2004-11-08, 2023-09-20, YEARS, 2",
        "1945, 2023-09-20, YEARS, 10",
        "1000, 2023-09-20, YEARS, 100",
        "-0044-03-15, 2023, YEARS, 200",
        "Y-17000000000000000, Y17000000000000000, YEARS, 5000000000000000",
    })
    void hasTheFinestCellsThatFit(String first, String last, Unit.Step step, long years) {
        assertThat(Scale.of(extents(first, last)).unit()).isEqualTo(new Unit(step, years));
    }

    @Test
    void breaksLongRunsOfEmptyYears() {
        Scale scale = Scale.of(extents("1950", "2004", "2006", "2007", "2009", "2012", "2016"));
        assertThat(breaks(scale)).containsExactly("1951–2003", "2013–2015");
        assertThat(scale.segments()).hasSize(13);
    }

    @Test
    void breaksNothingWhereAllFits() {
        assertThat(breaks(Scale.of(extents("2013", "2014", "2015", "2016", "2020", "2024"))))
                .isEmpty();
    }

    @Test
    void breaksNothingWhereBreaksWouldBeAllThereIs() {
        assertThat(breaks(Scale.of(extents("1804", "1999", "2023")))).isEmpty();
    }

    @Test
    void anIntervalNeedsNoCellsBetweenItsEnds() {
        Scale scale = Scale.of(extents("1900/2000", "1901", "1902", "1999", "1903", "2000"));
        assertThat(breaks(scale)).containsExactly("1904–1998");
        assertThat(scale.at(extent("1950").first()))
                .isBetween(scale.at(extent("1903").last()), scale.at(extent("1999").first()));
    }

    @Test
    void cellsInWhichMuchBeginsAreWider() {
        Scale scale = Scale.of(extents("2019", "2021", "2021-02", "2021-03", "2021-04", "2022"));
        assertThat(scale.segments().stream().map(Segment::width).toList())
                .satisfies(
                        widths -> {
                            assertThat(widths.get(1)).isLessThan(widths.get(0));
                            assertThat(widths.get(2)).isGreaterThan(widths.get(0));
                            assertThat(widths.get(3)).isCloseTo(widths.get(0), within(1e-9));
                        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void neverGoesBackAsTimeGoesOn(List<Extent> extents) {
        Scale scale = Scale.of(extents);
        List<Stamp> stamps =
                Samples.FORMS.stream()
                        .map(Samples::extent)
                        .flatMap(extent -> Stream.of(extent.first(), extent.last()))
                        .filter(stamp -> scale.unit().reaches(stamp))
                        .sorted()
                        .toList();
        List<Double> places = stamps.stream().map(scale::at).toList();
        assertThat(places).isSorted().allMatch(place -> place >= 0 && place <= 1);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void itsSegmentsFillTheWidth(List<Extent> extents) {
        List<Segment> segments = Scale.of(extents).segments();
        assertThat(segments.get(0).start()).isZero();
        assertThat(segments.get(segments.size() - 1).end()).isEqualTo(1);
        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).start()).isEqualTo(segments.get(i - 1).end());
            assertThat(segments.get(i).first()).isEqualTo(segments.get(i - 1).last() + 1);
        }
        assertThat(segments.size()).isLessThanOrEqualTo(Scale.MOST_YEARS);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everythingHasAPlaceOfItsLength(List<Extent> extents) {
        Scale scale = Scale.of(extents);
        assertThat(extents)
                .allMatch(extent -> scale.at(extent.first()) <= scale.at(extent.last()))
                .allMatch(extent -> !scale.segment(extent.first()).isBreak());
    }

    static Stream<List<Extent>> sets() {
        List<Extent> days = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(27_000));
            days.add(extent(day.toString()));
        }
        return Stream.concat(
                Stream.of(
                        days,
                        Collections.nCopies(1000, extent("2023-09-13T11:43:00+09:00")),
                        Samples.FORMS.stream().map(Samples::extent).toList(),
                        extents("2023-09-13T23:59:59", "2023-09-14T00:00:00"),
                        extents("Y999999999999999999", "Y-999999999999999999")),
                IntStream.range(0, Samples.FORMS.size())
                        .mapToObj(form -> extents(Samples.FORMS.get(form))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", "2024-12-31", "2023-02", "2023", "202X"})
    void aCellEndsWhereItsLastDayEnds(String text) {
        for (Unit unit : Unit.ALL.subList(0, 4)) {
            Stamp end = extent(text).last();
            LocalDate next = LocalDate.of((int) end.year(), end.month(), end.day()).plusDays(1);
            Stamp after = extent(next.toString()).first();
            assertThat(unit.cell(end) + unit.part(end))
                    .isCloseTo(unit.cell(after) + unit.part(after), within(1e-6));
        }
    }

    private static List<String> breaks(Scale scale) {
        return scale.segments().stream()
                .filter(Segment::isBreak)
                .map(segment -> segment.first() + "–" + segment.last())
                .toList();
    }
}
