package berkas.plan.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {
    private static final double WIDTH = 9;

    @Test
    void aShortNameIsOneLine() {
        assertThat(lines("Angara")).containsExactly("Angara");
    }

    @Test
    void aLongNameIsBrokenBetweenWords() {
        assertThat(lines("Dewan Keamanan PBB")).containsExactly("Dewan", "Keamanan PBB");
        assertThat(lines("Tsiolkovsky, Oblast Amur"))
                .containsExactly("Tsiolkovsky,", "Oblast Amur");
    }

    @Test
    void aVeryLongWordIsBrokenWithinAndShortened() {
        List<String> lines = lines("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk");
        assertThat(lines).hasSize(3).last().asString().endsWith("…");
        assertThat(String.join("", lines)).startsWith("Donaudampfschifffahrt");
    }

    @Test
    void lettersAreNotTornApart() {
        String family = "👩‍👩‍👧‍👦";
        assertThat(lines(family.repeat(8)).get(0)).endsWith(family.substring(family.length() - 2));
        assertThat(lines("é".repeat(60)).get(0)).matches("(é)+");
    }

    @Test
    void aNameWithoutWordsIsAnEmptyLine() {
        assertThat(lines("  ")).containsExactly("");
    }

    @Test
    void whiteSpaceIsOneSpace() {
        assertThat(lines("a\n  b")).containsExactly("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Совет Безопасности Организации Объединённых Наций",
                "조선민주주의인민공화국 국무위원회",
                "東京国際空港第三旅客ターミナル駅前広場",
                "مجلس الأمن التابع للأمم المتحدة",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w-x-y-z",
                "Ketua Komisi Urusan Negara Republik Rakyat Demokratik Korea"
            })
    void everyLineFits(String name) {
        assertThat(lines(name))
                .hasSizeBetween(1, 3)
                .allSatisfy(line -> assertThat(LetterWidths.of(line)).isLessThanOrEqualTo(WIDTH));
    }

    private static List<String> lines(String name) {
        return Wrapping.lines(name, WIDTH, 3);
    }
}
