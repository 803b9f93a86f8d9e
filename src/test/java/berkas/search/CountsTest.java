package berkas.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void everyWordIsCountedHoweverTheyAreOrdered() {
        Counts counts = Counts.of(new int[] {7, 3, 7, 0, 7, 3});
        assertThat(counts.length()).isEqualTo(6);
        assertThat(counts.size()).isEqualTo(3);
        assertThat(counts.word(0)).isEqualTo(0);
        assertThat(counts.times(0)).isEqualTo(1);
        assertThat(counts.word(1)).isEqualTo(3);
        assertThat(counts.times(1)).isEqualTo(2);
        assertThat(counts.word(2)).isEqualTo(7);
        assertThat(counts.times(2)).isEqualTo(3);
    }

    @Test
    void aTextIsLeftAsItIs() {
        int[] text = {2, 1};
        Counts.of(text);
        assertThat(text).containsExactly(2, 1);
    }
}
