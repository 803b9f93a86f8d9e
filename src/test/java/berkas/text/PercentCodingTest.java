package berkas.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentCodingTest {
    @Test
    void decodesOnce() {
        assertThat(PercentCoding.decode("a%20b")).contains("a b");
        assertThat(PercentCoding.decode("%C3%A9%c3%a9é")).contains("ééé");
        assertThat(PercentCoding.decode("%2541")).contains("%41");
        assertThat(PercentCoding.decode("a+b")).contains("a+b");
        assertThat(PercentCoding.decode("%F0%9F%9A%80🚀")).contains("🚀🚀");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "%2", "%zz", "%2x", "a%", "%E9", "%C3", "%C0%AF", "%ED%A0%80", "%+1"})
    void refusesWhatIsNotUtf8(String text) {
        assertThat(PercentCoding.decode(text)).isEmpty();
    }

    @Test
    void keepsAnEncodedSlashInASegment() {
        assertThat(PercentCoding.decodeSegment("a%2Fb%2fc%20d")).contains("a%2Fb%2Fc d");
    }

    @Test
    void encodesWhatItDecodes() {
        for (String name : new String[] {"a b", "100%", "a?b#c", "é-平.html", "x\"y<z>"}) {
            assertThat(PercentCoding.decode(PercentCoding.encodeSegment(name))).contains(name);
        }
    }
}
