package berkas.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import berkas.plan.view.Glyph;
import berkas.plan.view.Strip;
import berkas.plan.view.Strip.Band;
import berkas.plan.view.Strip.Column;
import berkas.plan.view.Strip.Legend;
import berkas.plan.view.Strip.Mark;
import berkas.plan.view.Strip.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripPlanTest {
    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(strip(List.of())).isEqualTo(Strip.NONE);
    }

    @Test
    void oneEventIsAMarkInItsOnlyCell() {
        Strip strip = strip("2023-09-13");
        assertThat(strip.bands()).extracting(Band::label).containsExactly("13");
        assertThat(strip.bands()).extracting(Band::group).containsExactly("Sep 2023");
        assertThat(strip.marks()).extracting(Mark::x).containsExactly("50%");
        assertThat(strip.note()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1985-04-12          | m-point | point                       |        | |
                    1985-04-12T10:00:00 | m-point | point                       |        | |
                    1985-04-12?         | m-point | point uncertain             |        | |
                    1985-04-12~         | m-point | point approximate           | m-halo | |
                    1985-04-12%         | m-point | point uncertain approximate | m-halo | |
                    1985-04             |         | within                      |        | e-tick | e-tick
                    1985-04-XX          |         | within                      |        | e-tick | e-tick
                    1985-XX-XX          |         | within                      |        | e-tick | e-tick
                    1985-22             |         | within                      |        | e-tick | e-tick
                    19XX                |         | within                      |        | e-tick | e-tick
                    Y-12000             |         | within                      |        | e-tick | e-tick
                    1985~               |         | within approximate          |        | e-tick | e-tick
                    1985?               |         | within uncertain            |        | e-ring | e-ring
                    1985%               |         | within uncertain approximate |       | e-ring-dashed | e-ring-dashed
                    1964/2008           |         | span                        |        | |
                    1964?/2008          |         | span                        |        | e-ring |
                    1964/2008~          |         | span                        |        | | e-soft-right
                    1964%/..            |         | span                        |        | e-ring-dashed | e-open-right
                    ../2008             |         | span                        |        | e-open-left |
                    /2008               |         | span                        |        | e-unknown-left |
                    1964/               |         | span                        |        | | e-unknown-right
                    """)
    void theShapeTellsHowExactlyADateIsKnown(
            String date, String shape, String style, String halo, String left, String right) {
        Glyph glyph = Glyphs.of(Samples.extent(date), false);
        assertThat(glyph)
                .isEqualTo(new Glyph(given(shape), style, given(halo), given(left), given(right)));
    }

    private static String given(String value) {
        return value == null ? "" : value;
    }

    @Test
    void fromRightToLeftEndsChangeSides() {
        Glyph glyph = Glyphs.of(Samples.extent("1964?/.."), true);
        assertThat(glyph.left()).isEqualTo("e-open-left");
        assertThat(glyph.right()).isEqualTo("e-ring");
    }

    @Test
    void fromRightToLeftEverythingIsMirrored() {
        List<Dated> events = Samples.events("2019", "2020-03-01", "2021/2022");
        Strip left = strip(events, false);
        Strip right = strip(events, true);
        for (int i = 0; i < events.size(); i++) {
            assertThat(number(left.marks().get(i).x()) + number(right.marks().get(i).end()))
                    .isBetween(99.98, 100.02);
        }
    }

    @Test
    void marksThatWouldMeetStandInLanes() {
        Strip strip = strip("2023-09-12", "2023-09-13", "2023-09-14", "2023-01-01", "2012/2016");
        List<Mark> september =
                strip.marks().stream().filter(mark -> mark.name().startsWith("2023-09")).toList();
        assertThat(september).extracting(Mark::y).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void everyFormIsDrawnWithinTheStrip() {
        List<Dated> all = Samples.events(Samples.FORMS.toArray(String[]::new));
        assertThat(strip(all).columns()).isNotEmpty();
        for (Dated dated : all) {
            Mark mark = strip(List.of(dated)).marks().get(0);
            assertThat(number(mark.x())).isBetween(0.0, 100.0);
            assertThat(number(mark.end())).isBetween(number(mark.x()), 100.0);
        }
    }

    @Test
    void manyEventsAreColumns() {
        Strip strip = strip(Collections.nCopies(1000, "2023-09-13").toArray(String[]::new));
        assertThat(strip.marks()).isEmpty();
        assertThat(strip.columns()).extracting(Column::number).containsExactly("1,000");
        assertThat(strip.columns().get(0).name())
                .isEqualTo("13 September 2023: 1,000 events and articles");
        assertThat(strip.rows()).extracting(Row::share).containsExactly("100%");
        assertThat(strip.rows().get(0).marks()).isEmpty();
    }

    @Test
    void columnsAreAsHighAsTheyHoldMuch() {
        List<String> dates = new ArrayList<>(Collections.nCopies(200, "2020-05-05"));
        dates.addAll(Collections.nCopies(100, "2022-05-05"));
        Strip strip = strip(dates.toArray(String[]::new));
        assertThat(strip.columns()).extracting(Column::number).containsExactly("200", "100");
        assertThat(number(strip.columns().get(0).height()))
                .isBetween(12.9, 13.0)
                .isCloseTo(2 * number(strip.columns().get(1).height()), within(0.02));
    }

    @Test
    void anArticleStandsBelowTheAxisAndIsToldInWords() {
        List<Dated> all = new ArrayList<>(Samples.events("2023-09-12", "2023-09-14"));
        all.add(Samples.article("2023-09-13T17:01:00+07:00", 9));
        Strip strip = strip(all);
        Mark article = strip.marks().get(2);
        assertThat(article.glyph().style()).isEqualTo("published");
        assertThat(number(article.y())).isGreaterThan(number(strip.axis()));
        assertThat(strip.callouts())
                .extracting(Strip.Callout::text)
                .containsExactly("Article published");
    }

    @Test
    void manyArticlesHaveOneMarkACell() {
        List<Dated> all = new ArrayList<>(Samples.events("2023-09-12", "2023-09-14"));
        for (int i = 0; i < 50; i++) {
            all.add(Samples.article("2023-09-13", i));
        }
        Strip strip = strip(all);
        assertThat(strip.marks()).hasSize(3);
        assertThat(strip.marks().get(2).name())
                .isEqualTo("13 September 2023: 50 articles published");
        assertThat(strip.callouts()).hasSize(1);
    }

    @Test
    void theLegendHasTheSignsThatOccur() {
        assertThat(legend("2004-11-08", "2007"))
                .containsExactly("the day is known", "some time within that month, year or period");
        assertThat(legend("2012~/..", "/2009?"))
                .containsExactly(
                        "lasted that long",
                        "uncertain",
                        "about then",
                        "goes on without a limit",
                        "start or end not known");
    }

    @Test
    void theLegendNamesWhatIsLeftOut() {
        assertThat(legend("1950", "2004", "2006", "2007", "2009"))
                .last()
                .isEqualTo("left out: 1951–2003");
    }

    @Test
    void namesOfCellsNeverMeet() {
        for (String[] dates :
                List.of(
                        new String[] {"Y-900000000000", "Y-100000000000", "Y12000", "2023"},
                        new String[] {"-0100", "-0050", "0001", "0100", "0150"},
                        new String[] {"2022-12-30", "2022-12-31", "2023-01-01", "2023-01-08"},
                        Samples.FORMS.toArray(String[]::new))) {
            assertThat(apart(strip(dates).bands())).as(Arrays.toString(dates)).isTrue();
        }
    }

    private static boolean apart(List<Band> bands) {
        double free = 0;
        for (Band band : bands) {
            double half = band.label().length() * 0.575 / Spot.WIDTH * 50;
            if (!band.label().isEmpty() && number(band.at()) - half < free) {
                return false;
            }
            free = band.label().isEmpty() ? free : number(band.at()) + half;
        }
        return true;
    }

    @Test
    void isTheSameUnderAnyLocale() {
        Locale usual = Locale.getDefault();
        Strip expected = strip("2023-09-12", "2012/2016", "19XX");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(strip("2023-09-12", "2012/2016", "19XX")).isEqualTo(expected);
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static List<String> legend(String... dates) {
        return strip(dates).legend().stream().map(Legend::text).toList();
    }

    private static Strip strip(String... dates) {
        return strip(Samples.events(dates));
    }

    private static Strip strip(List<Dated> all) {
        return strip(all, false);
    }

    private static Strip strip(List<Dated> all, boolean rightToLeft) {
        return StripPlan.of(Samples.ui("en"), Samples.dates("en"), rightToLeft, all);
    }

    private static double number(String length) {
        return Double.parseDouble(length.replaceFirst("(%|em)$", ""));
    }
}
