package berkas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NumbersTest {
    /** About where another digit begins, and what a word in every text of an archive takes. */
    private static final int[] LARGE = {
        805_459, 805_460, 805_461, 2_144_000, 32_000_000, 75_610_660
    };

    @Test
    void everyNumberIsReadBack() {
        StringBuilder out = new StringBuilder();
        for (int number = 0; number < 5000; number++) {
            Numbers.write(out, number);
        }
        for (int number : LARGE) {
            Numbers.write(out, number);
        }
        IndexReader.Cursor asBrowsersDo = new IndexReader.Cursor(out.toString());
        Numbers.Reader reader = new Numbers.Reader(out.toString());
        for (int number = 0; number < 5000; number++) {
            assertThat(asBrowsersDo.number()).isEqualTo(number);
            assertThat(reader.next()).isEqualTo(number);
        }
        for (int number : LARGE) {
            assertThat(asBrowsersDo.number()).isEqualTo(number);
            assertThat(reader.next()).isEqualTo(number);
        }
        assertThat(reader.hasNext()).isFalse();
        assertThat(out.toString()).matches("[ -~&&[^\"\\\\]]+");
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        assertThatThrownBy(() -> Numbers.write(new StringBuilder(), -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Numbers.write(new StringBuilder(), 75_610_661))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
