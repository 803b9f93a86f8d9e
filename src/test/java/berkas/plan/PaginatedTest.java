package berkas.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginatedTest {
    private static List<Integer> numbers(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static List<Integer> sizes(Paginated<?> list) {
        return list.pages().stream().map(List::size).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "1, 1, 1",
        "149, 1, 149",
        "150, 2, 50",
        "249, 2, 149",
        "250, 3, 50",
        "1000, 10, 100"
    })
    void noPageIsShorterThanHalfOfTheUsual(int items, int pages, int last) {
        Paginated<Integer> list = Paginated.of(numbers(items));
        assertThat(list.size()).isEqualTo(pages);
        assertThat(list.items()).isEqualTo(items);
        assertThat(list.page(pages)).hasSize(last);
        assertThat(list.pages().stream().flatMap(List::stream)).isEqualTo(numbers(items));
    }

    @Test
    void aPageThatIsNotThereIsEmpty() {
        assertThat(Paginated.of(numbers(150)).page(3)).isEmpty();
    }

    @Test
    void whatBelongsTogetherStaysOnOnePage() {
        assertThat(sizes(Paginated.of(numbers(400), (a, b) -> a / 30 == b / 30)))
                .containsExactly(120, 120, 160);
    }

    @Test
    void whatBelongsTogetherWithoutEndIsTakenApart() {
        assertThat(sizes(Paginated.of(numbers(1000), (a, b) -> true)))
                .containsExactly(200, 200, 200, 200, 200);
    }

    @Test
    void anItemMoreChangesNoPageAfterItsOwn() {
        List<Integer> texts = IntStream.range(0, 1000).map(n -> n / 7).boxed().toList();
        List<Integer> more = new ArrayList<>(texts);
        more.add(140, texts.get(140));
        List<List<Integer>> before = Paginated.of(texts, Integer::equals).pages();
        List<List<Integer>> after = Paginated.of(more, Integer::equals).pages();
        assertThat(after.get(1)).isNotEqualTo(before.get(1));
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.subList(2, after.size())).isEqualTo(before.subList(2, before.size()));
    }
}
