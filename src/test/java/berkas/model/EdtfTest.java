package berkas.model;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.model.Edtf.Bound;
import berkas.model.Edtf.Kind;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Level 0: dates, dates with times, intervals.
                "1985-04-12",
                "1985-04",
                "1985",
                "0000",
                "9999-12-31",
                "2024-02-29",
                "1985-04-12T23:20:30",
                "1985-04-12T23:20:30Z",
                "1985-04-12T23:20:30-04",
                "1985-04-12T23:20:30+04:30",
                "2023-09-13T00:00:00+18:00",
                "1964/2008",
                "2004-06/2006-08",
                "2004-02-01/2005-02-08",
                "2004-02-01/2005-02",
                "2004-02-01/2005",
                "2005/2006-02",
                "2005/2005",
                "2005-06/2005",
                // Level 1: long years, seasons, qualifiers, unspecified digits, intervals, BCE.
                "Y170000002",
                "Y-170000002",
                "Y10000",
                "Y999999999999999999",
                "2001-21",
                "2001-22",
                "2001-23",
                "2001-24",
                "1984?",
                "2004-06~",
                "2004-06-11%",
                "2001-21?",
                "201X",
                "20XX",
                "201X~",
                "2004-XX",
                "1985-04-XX",
                "1985-XX-XX",
                "1985-04-12/..",
                "1985-04/..",
                "1985/..",
                "../1985-04-12",
                "../1985-04",
                "../1985",
                "1985-04-12/",
                "1985-04/",
                "1985/",
                "/1985-04-12",
                "/1985-04",
                "/1985",
                "1984~/2004-06",
                "1984?/2004%",
                "2001-21/2001-23",
                "-1985",
                "-0044-03-15",
                "-0500/-0400",
                "Y-20000/2000",
            })
    void readsEveryFormOfLevels0And1(String text) {
        assertThat(Edtf.parse(text)).map(Edtf::text).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Not in the calendar.
                "2023-02-29",
                "2023-02-30",
                "1900-02-29",
                "2023-00",
                "2023-00-10",
                "2023-13",
                "2023-04-31",
                "2023-04-00",
                "2023-20",
                "-0000",
                "-0000-01-01",
                "-0001-02-29",
                "2023-09-13T24:00:00",
                "2023-09-13T23:60:00",
                "2023-09-13T23:59:60",
                "2023-09-13T10:00:00+18:01",
                "2023-09-13T10:00:00+19",
                "2023-09-13T10:00:00+04:60",
                "2023-09-13T10:00:00-00:00",
                "2023-02-30T10:00:00",
                "2005/2004",
                "2004-02-02/2004-02-01",
                "2001-24/2001-21",
                // Not the grammar.
                "",
                " 2004",
                "2004 ",
                "2004\n",
                "204",
                "20040",
                "20040613",
                "2004-6",
                "2004-06-1",
                "2004-6-01",
                "13 September 2023",
                "2023/09/13",
                "2023.09.13",
                "+2004",
                "\u22121985",
                "\u0662\u0660\u0660\u0664",
                "2004-",
                "2004-06-",
                "2004??",
                "2004?~",
                "?2004",
                "Y2004",
                "Y01234567",
                "Y",
                "y170000002",
                "Y170000002-04",
                "Y1000000000000000000",
                "201x",
                "2023-09-13T10:00",
                "2023-09-13T10",
                "2023-09-13 10:00:00",
                "2023-09-13T10:00:00z",
                "2023-09-13T10:00:00.5",
                "2023-09-13T10:00:00+0430",
                "2023-09-13T10:00:00?",
                "2023-09T10:00:00",
                "2023-09-13T10:00:00/2023-09-14T10:00:00",
                "1985/open",
                "unknown/1985",
                "1985/1986/1987",
                "/",
                "..",
                "../..",
                "../",
                "/..",
                "1985..1986",
                "2004-01-01/P1Y",
                // Level 2.
                "Y-17E7",
                "Y171010000S3",
                "1950S2",
                "2001-25",
                "2001-34",
                "2001-41",
                "2001-21-01",
                "[1667,1668,1670..1672]",
                "{1960,1961-12}",
                "2004-06-~11",
                "2004?-06-11",
                "?2004-06-~11",
                "2004-~06",
                "156X-12-25",
                "15XX-12-25",
                "15XX-12-XX",
                "XXXX-12-XX",
                "XXXX",
                "2XXX",
                "1XX0",
                "1560-XX-25",
                "2004-1X",
                "2004-06-1X",
                "201X-XX",
                "2004-06-XX/2004-07-03",
                "201X/2020",
                "2004-XX/2005",
                "~1984/2004",
            })
    void refusesEverythingElse(String text) {
        assertThat(Edtf.parse(text)).isEmpty();
    }

    @Test
    void keepsAllPartsOfADateWithATime() {
        assertThat(edtf("2023-09-13T17:01:00+07:00").start())
                .isEqualTo(
                        new Bound(
                                Kind.KNOWN,
                                2023,
                                0,
                                9,
                                13,
                                LocalTime.of(17, 1),
                                ZoneOffset.ofHours(7),
                                false,
                                false));
        assertThat(edtf("2023-09-13T17:01:00").start().offset()).isNull();
    }

    @Test
    void tellsWhatIsLeftOpen() {
        assertThat(edtf("201X").start().unspecifiedDigits()).isEqualTo(1);
        assertThat(edtf("20XX").start().year()).isEqualTo(2000);
        assertThat(edtf("2004-XX").start().month()).isEqualTo(Bound.UNSPECIFIED);
        assertThat(edtf("1985-04-XX").start().day()).isEqualTo(Bound.UNSPECIFIED);
        assertThat(edtf("1985-04").start().day()).isZero();
        assertThat(edtf("2001-23").start().isSeason()).isTrue();
        assertThat(edtf("2001-12").start().isSeason()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1984, false, false",
        "1984?, true, false",
        "1984~, false, true",
        "1984%, true, true"
    })
    void readsQualifiers(String text, boolean uncertain, boolean approximate) {
        assertThat(edtf(text).start().uncertain()).isEqualTo(uncertain);
        assertThat(edtf(text).start().approximate()).isEqualTo(approximate);
    }

    @Test
    void qualifiesTheSidesOfAnIntervalEachForItself() {
        Edtf interval = edtf("1984~/2004-06?");
        assertThat(interval.isInterval()).isTrue();
        assertThat(interval.start().approximate()).isTrue();
        assertThat(interval.start().uncertain()).isFalse();
        assertThat(interval.end().uncertain()).isTrue();
    }

    @Test
    void tellsOpenFromUnknownSides() {
        assertThat(edtf("1985/..").end().kind()).isEqualTo(Kind.OPEN);
        assertThat(edtf("1985/").end().kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(edtf("1985").isInterval()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-01-01, 2023-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02-05, 2023-02-05, 2023-02-05",
        "201X, 2010-01-01, 2019-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "-012X, -129-01-01, -120-12-31",
        "2004-XX, 2004-01-01, 2004-12-31",
        "1985-02-XX, 1985-02-01, 1985-02-28",
        "1985-XX-XX, 1985-01-01, 1985-12-31",
        "2001-21, 2001-03-01, 2001-05-31",
        "2003-24, 2003-12-01, 2004-02-29",
        "2004-02-01/2005-02, 2004-02-01, 2005-02-28",
        "/1985, 1985-01-01, 1985-12-31",
        "1985-04/, 1985-04-01, 1985-04-30",
    })
    void knowsItsFirstAndLastDay(String text, String first, String last) {
        assertThat(day(edtf(text).earliest())).isEqualTo(first);
        assertThat(day(edtf(text).latest())).isEqualTo(last);
    }

    @Test
    void openSidesReachBeyondEveryDate() {
        assertThat(edtf("../1985").earliest()).isEqualTo(Moment.MIN);
        assertThat(edtf("1985/..").latest()).isEqualTo(Moment.MAX);
        assertThat(Moment.MIN).isLessThan(edtf("Y-999999999999999999").earliest());
        assertThat(Moment.MAX).isGreaterThan(edtf("Y999999999999999999").latest());
    }

    @Test
    void sortsByEarliestThenLatestThenText() {
        List<String> sorted =
                List.of(
                        "../1985",
                        "Y-999999999999999999",
                        "-0044-03-15",
                        "0000",
                        "1985-01-01",
                        "1985-01",
                        "/1985",
                        "1985",
                        "1985?",
                        "1985/1986",
                        "1985/..",
                        "2023-09-12T23:00:00-05:00",
                        "2023-09-13",
                        "2023-09-13T01:00:00+09:00",
                        "2023-09-13T10:00:00+09:00",
                        "2023-09-13T02:00:00Z",
                        "2023-09-13T05:00:00",
                        "2023-09-13T09:00:00+03:00",
                        "2023-09-14",
                        "Y999999999999999999");
        List<String> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(shuffled.stream().map(EdtfTest::edtf).sorted().map(Edtf::text))
                .containsExactlyElementsOf(sorted);
    }

    @Test
    void comparesTimesOfOneDayByInstant() {
        assertThat(edtf("2023-09-13T12:00:00+09:00")).isLessThan(edtf("2023-09-13T11:00:00+07:00"));
        assertThat(edtf("2023-09-13T12:00:00+09:00").earliest())
                .isEqualByComparingTo(edtf("2023-09-13T10:00:00+07:00").earliest());
    }

    @Test
    void orderIsTotalForEveryMixOfDatesAndTimes() {
        List<Edtf> dates =
                Arrays.stream(
                                new String[] {
                                    "2023-09-13",
                                    "2023-09-12",
                                    "2023-09-13T01:00:00+09:00",
                                    "2023-09-12T20:00:00-05:00",
                                    "2023-09-13T05:00:00",
                                    "2023-09-13T03:00:00Z",
                                    "2023-09-13T10:00:00+09:00",
                                    "2023",
                                    "2023-21",
                                    "/2023",
                                    "../2023",
                                })
                        .map(EdtfTest::edtf)
                        .toList();
        for (Edtf a : dates) {
            for (Edtf b : dates) {
                assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a));
                for (Edtf c : dates) {
                    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
                        assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
                    }
                }
            }
        }
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.SECONDS)
    void refusesHugeTextsQuickly() {
        assertThat(Edtf.parse("1".repeat(2_000_000))).isEmpty();
        assertThat(Edtf.parse("Y" + "9".repeat(2_000_000))).isEmpty();
        assertThat(Edtf.parse("/".repeat(2_000_000))).isEmpty();
    }

    private static Edtf edtf(String text) {
        return Edtf.parse(text).orElseThrow(() -> new AssertionError(text));
    }

    private static String day(Moment moment) {
        return "%d-%02d-%02d".formatted(moment.year(), moment.month(), moment.day());
    }
}
