package berkas.plan;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.timeline.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "-0043-03-15, 15 March 44 BCE, 15 Maret 44 SM",
        "-0043-03, March 44 BCE, Maret 44 SM",
        "-0043-21, spring 44 BCE, musim semi 44 SM",
        "-0043, 44 BCE, 44 SM",
        "0000-05-01, 1 May 1 BCE, 1 Mei 1 SM",
        "-004X, 50 BCE–41 BCE, 50 SM–41 SM",
        "-01XX, 200 BCE–101 BCE, 200 SM–101 SM",
        "-0043-03-15/-0043-04-01, 15 March 44 BCE–1 April 44 BCE, 15 Maret 44 SM–1 April 44 SM",
        "-0026/0014, 27 BCE–14 CE, 27 SM–14 M",
        "-0026-01-16/0014-08-19~, 16 January 27 BCE–about 19 August 14 CE, 16 Januari 27 SM–sekitar 19 Agustus 14 M",
        "0014/0037, 14–37, 14–37",
        "0043-03-15, 15 March 43, 15 Maret 43",
        "2023-09-13, 13 September 2023, 13 September 2023",
        "201X, the 2010s, dasawarsa 2010-an"
    })
    void countsYearsAsPeopleDo(String date, String english, String indonesian) {
        assertThat(Samples.dates("en").shown(Samples.date(date))).isEqualTo(english);
        assertThat(Samples.dates("id").shown(Samples.date(date))).isEqualTo(indonesian);
    }
}
