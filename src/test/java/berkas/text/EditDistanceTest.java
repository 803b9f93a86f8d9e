package berkas.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "abc, abc, 0",
        "abc, abd, 1",
        "abc, ab, 1",
        "abc, xabc, 1",
        "titel, title, 1",
        "ab, ba, 1",
        "ca, abc, 3",
        "kitten, sitting, 3",
        "Titel, title, 2",
        "🚀, 🛰, 1"
    })
    void countsSlips(String a, String b, int distance) {
        assertThat(EditDistance.between(a, b)).isEqualTo(distance);
        assertThat(EditDistance.between(b, a)).isEqualTo(distance);
    }

    @Test
    void canIgnoreCase() {
        assertThat(EditDistance.ignoringCase("TITEL", "title")).isEqualTo(1);
        assertThat(EditDistance.ignoringCase("ВОСТОЧНЫЙ", "восточный")).isZero();
        assertThat(EditDistance.ignoringCase("ID", "id")).isZero();
    }
}
