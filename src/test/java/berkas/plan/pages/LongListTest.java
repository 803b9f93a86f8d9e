package berkas.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongListTest {
    @ParameterizedTest
    @CsvSource({
        "2, 1, 1 2",
        "7, 1, 1 2 3 7",
        "7, 4, 1 2 3 4 5 6 7",
        "8, 4, 1 2 3 4 5 6 7 8",
        "9, 4, 1 2 3 4 5 6 9",
        "20, 5, 1 2 3 4 5 6 7 20",
        "20, 6, 1 4 5 6 7 8 20",
        "20, 20, 1 18 19 20"
    })
    void showsTheEndsAndWhatIsNearAndLeavesOutNoSinglePage(int size, int here, String shown) {
        LongList list = new LongList("a.html", "b", "c", size);
        assertThat(
                        IntStream.rangeClosed(1, size)
                                .filter(number -> list.isShown(number, here))
                                .mapToObj(Integer::toString)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(shown);
    }
}
