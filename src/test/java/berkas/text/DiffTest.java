package berkas.text;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.text.Diff.Chunk;
import berkas.text.Diff.Kind;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffTest {
    @Test
    void equalTextsAreKept() {
        assertThat(Diff.of("a b", "a b").chunks()).containsExactly(new Chunk(Kind.KEEP, "a b"));
        assertThat(Diff.of("", "").chunks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Putin mengundang Kim, Putin menjamu Kim, Putin [-mengundang-]{+menjamu+} Kim",
        "Putin mengundang Kim, Putin Kim, Putin [-mengundang -]Kim",
        "Putin Kim, Putin dan Kim, Putin {+dan +}Kim",
        "satu dua tiga, satu 2 3, satu [-dua tiga-]{+2 3+}",
        "akhir., akhir, akhir[-.-]",
        "'', baru, {+baru+}",
        "lama, '', [-lama-]",
        "Soyuz-2, Soyuz-3, Soyuz-[-2-]{+3+}",
        "金正恩访问俄罗斯, 金正恩访问中国, 金正恩访问[-俄罗斯-]{+中国+}",
        "cafe\u0301 x, cafe x, [-cafe\u0301-]{+cafe+} x"
    })
    void showsBothInOneLine(String before, String after, String expected) {
        assertThat(Diff.of(before, after).inline()).isEqualTo(expected);
    }

    @Test
    void bothTextsCanBeReadBack() {
        Random random = new Random(3);
        String[] words = {"a", "b", "c", " ", " ", ", ", "Kim", "\n", "中", "🚀", "\ud83d"};
        for (int round = 0; round < 2_000; round++) {
            String before = text(random, words);
            String after = text(random, words);
            Diff diff = Diff.of(before, after);
            assertThat(diff.before()).isEqualTo(before);
            assertThat(diff.after()).isEqualTo(after);
            for (int i = 1; i < diff.chunks().size(); i++) {
                assertThat(diff.chunks().get(i).kind())
                        .isNotEqualTo(diff.chunks().get(i - 1).kind());
                assertThat(diff.chunks().get(i).text()).isNotEmpty();
            }
        }
    }

    private static String text(Random random, String[] words) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            text.append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }

    @Test
    @Timeout(10)
    void longTextsAreOneChangeBetweenWhatTheyShare() {
        Diff diff = Diff.of("x " + "a b ".repeat(50_000) + "z", "x " + "c d ".repeat(50_000) + "z");
        assertThat(diff.chunks()).hasSize(4);
        assertThat(diff.chunks().get(0)).isEqualTo(new Chunk(Kind.KEEP, "x "));
    }

    @Test
    @Timeout(10)
    void oneEndlessWordIsQuick() {
        assertThat(Diff.of("a".repeat(200_000), "b").chunks()).hasSize(2);
        assertThat(Diff.of("\u0301".repeat(200_000), "b").chunks()).hasSize(2);
    }
}
