package berkas.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "é, 1",
        "e\u0301, 1",
        "金正恩, 6",
        "김정은, 6",
        "\u1112\u1161\u11ab, 2",
        "ｱ, 1",
        "Ａ, 2",
        "Восточный, 9",
        "كيم, 3",
        "a\u200bb, 2",
        "🚀, 2",
        "👍🏽, 2",
        "👨\u200d👩\u200d👧, 2",
        "🤷\u200d♂\ufe0f, 2",
        "❤, 1",
        "❤\ufe0f, 2",
        "🇮🇩, 2",
        "“–…”, 4",
        "𠀀, 2"
    })
    void countsColumns(String text, int width) {
        assertThat(Columns.width(text)).isEqualTo(width);
    }

    @Test
    void tabsReachToTheNextStop() {
        assertThat(Columns.width("\t")).isEqualTo(4);
        assertThat(Columns.width("a\t")).isEqualTo(4);
        assertThat(Columns.width("abcd\t")).isEqualTo(8);
        assertThat(Columns.width("金\tb")).isEqualTo(5);
        assertThat(Columns.expandTabs("a\tb\t\tc")).isEqualTo("a   b       c");
        assertThat(Columns.expandTabs("金\tb")).isEqualTo("金  b");
        assertThat(Columns.expandTabs("abc")).isEqualTo("abc");
    }

    @Test
    @Timeout(5)
    void manyTabsAreQuick() {
        assertThat(Columns.expandTabs("\t".repeat(200_000))).hasSize(800_000);
    }
}
