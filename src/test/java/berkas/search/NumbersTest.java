package berkas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void everyNumberIsReadBack() {
        StringBuilder out = new StringBuilder();
        for (int number = 0; number < 5000; number++) {
            Numbers.write(out, number);
        }
        Numbers.write(out, 805_552);
        IndexReader.Cursor cursor = new IndexReader.Cursor(out.toString());
        for (int number = 0; number < 5000; number++) {
            assertThat(cursor.number()).isEqualTo(number);
        }
        assertThat(cursor.number()).isEqualTo(805_552);
        assertThat(out.toString()).matches("[ -~&&[^\"\\\\]]+");
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        assertThatThrownBy(() -> Numbers.write(new StringBuilder(), -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Numbers.write(new StringBuilder(), 805_553))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
