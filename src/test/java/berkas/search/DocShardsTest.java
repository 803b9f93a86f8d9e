package berkas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocShardsTest {
    private static final int MOST = 200;

    private static List<SearchDoc> docs(int number, String more) {
        return IntStream.range(0, number)
                .mapToObj(i -> doc(i, "Teks " + i + (i == 3 ? more : "")))
                .toList();
    }

    private static SearchDoc doc(int number, String text) {
        return new SearchDoc(
                SearchDoc.Kind.NOTE,
                "notes/" + number + ".html",
                "Catatan " + number,
                "",
                "",
                most -> text,
                "",
                List.of());
    }

    private static List<String> texts(List<SearchDoc> docs, int size) {
        List<String> texts = new ArrayList<>();
        DocShards.each(docs, doc -> MOST, size, texts::add);
        return texts;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 300, 2_000, Integer.MAX_VALUE})
    void everyDocumentStandsInAShardInItsPlace(int size) {
        List<SearchDoc> docs = docs(200, "");
        List<String> texts = new ArrayList<>();
        List<Integer> firsts = DocShards.each(docs, doc -> MOST, size, texts::add);
        assertThat(firsts).hasSameSizeAs(texts);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            assertThat(firsts.get(i)).isEqualTo(all.size());
            String text = texts.get(i);
            all.addAll(List.of(text.substring(2, text.length() - 2).split("\",\"(?=notes/)")));
        }
        assertThat(all).hasSize(200);
        for (int i = 0; i < docs.size(); i++) {
            assertThat(all.get(i)).startsWith(docs.get(i).url());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 190})
    void aLongerTextLeavesMostShardsAsTheyAre(int longer) {
        List<String> before = texts(docs(400, ""), 600);
        List<String> after = texts(docs(400, "x".repeat(longer)), 600);
        assertThat(before).hasSizeGreaterThan(20);
        List<String> changed = new ArrayList<>(after);
        changed.removeAll(new HashSet<>(before));
        assertThat(changed).hasSizeBetween(1, 6);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void noDocumentsAreNoShards(int size) {
        assertThat(texts(List.of(), size)).isEmpty();
    }
}
