package berkas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GramIndexTest {
    private static final int MORE_THAN_IS_SCANNED = 40;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 26})
    void findsWhatReadingTheTextFinds(int letters) {
        Random random = new Random(letters);
        String text = word(random, 5000, letters);
        GramIndex index = GramIndex.of(text);
        for (int i = 0; i < 500; i++) {
            int start = random.nextInt(text.length() - 30);
            String there = text.substring(start, start + 1 + random.nextInt(30));
            assertThat(index.find(there).toArray()).isEqualTo(read(text, there)).contains(start);
            String any = word(random, 1 + random.nextInt(9), letters);
            assertThat(index.find(any).toArray()).isEqualTo(read(text, any));
        }
    }

    @Test
    void findsAtBothEndsOfTheText() {
        String text = "permulaan teks dan akhirnya";
        GramIndex index = GramIndex.of(text);
        for (int i = 0; i < MORE_THAN_IS_SCANNED; i++) {
            assertThat(index.find("permulaan").toArray()).containsExactly(0);
            assertThat(index.find("akhirnya").toArray()).containsExactly(text.length() - 8);
            assertThat(index.find(text).toArray()).containsExactly(0);
            assertThat(index.find(text + "!").toArray()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "abcde", "abcdef"})
    void shortTextsHaveNothingThatIsLonger(String text) {
        GramIndex index = GramIndex.of(text);
        for (int i = 0; i < MORE_THAN_IS_SCANNED; i++) {
            assertThat(index.find("abcdefg").toArray()).isEmpty();
            assertThat(index.find("abcdef").toArray()).isEqualTo(read(text, "abcdef"));
        }
    }

    private static int[] read(String text, String needle) {
        return IntStream.range(0, text.length()).filter(i -> text.startsWith(needle, i)).toArray();
    }

    private static String word(Random random, int length, int letters) {
        StringBuilder word = new StringBuilder();
        random.ints(length, 0, letters).forEach(letter -> word.append((char) ('a' + letter)));
        return word.toString();
    }
}
