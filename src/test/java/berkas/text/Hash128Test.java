package berkas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Hash128Test {
    @ParameterizedTest
    @CsvSource({
        "'', 0000000000000000, 0000000000000000",
        "hell, 629942693e10f867, 92db0b82baeb5347",
        "hello, cbd8a7b341bd9b02, 5b1e906a48ae1d19",
        "'hello ', 03cfb92719208575, ec713ecbd342b0fd",
        "hello w, 7552fd5459fe5513, 536b5526a1675925",
        "hello wo, f9d2c3093a3e3698, 45e9804b38277826",
        "hello wor, 944cd9aa8b8e849d, 6b2a284a57d12bba",
        "The quick brown fox jumps over the lazy dog, e34bbc7bbc071b6c, 7a433ca9c49a9347",
    })
    void isMurmurHash3(String text, String high, String low) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Hash128.of(bytes))
                .hasToString(high + low)
                .isEqualTo(
                        new Hash128(
                                Long.parseUnsignedLong(high, 16), Long.parseUnsignedLong(low, 16)));
    }

    @Test
    void tellsApartTextsThatDifferInOneLetterOrOnlyInLength() {
        byte[] text =
                "Kosmodrom Vostochny terletak di Oblast Amur".getBytes(StandardCharsets.UTF_8);
        Set<Hash128> seen = new HashSet<>(Set.of(Hash128.of(text)));
        for (int at = 0; at < text.length; at++) {
            for (int step = 1; step < 256; step++) {
                byte[] changed = text.clone();
                changed[at] += (byte) step;
                assertThat(seen.add(Hash128.of(changed))).isTrue();
            }
            assertThat(seen.add(Hash128.of(text, at))).isTrue();
        }
        byte[] zeros = new byte[40];
        for (int length = 1; length < zeros.length; length++) {
            assertThat(seen.add(Hash128.of(zeros, length))).isTrue();
        }
    }
}
