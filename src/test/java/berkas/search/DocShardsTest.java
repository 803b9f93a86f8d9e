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

    @ParameterizedTest
    @ValueSource(ints = {1, 300, 2_000, Integer.MAX_VALUE})
    void everyDocumentStandsInAShardInItsPlace(int size) {
        List<SearchDoc> docs = docs(200, "");
        DocShards shards = DocShards.of(docs, doc -> MOST, size);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < shards.texts().size(); i++) {
            assertThat(shards.firsts().get(i)).isEqualTo(all.size());
            String text = shards.texts().get(i);
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
        List<String> before = DocShards.of(docs(400, ""), doc -> MOST, 600).texts();
        List<String> after = DocShards.of(docs(400, "x".repeat(longer)), doc -> MOST, 600).texts();
        assertThat(before).hasSizeGreaterThan(20);
        List<String> changed = new ArrayList<>(after);
        changed.removeAll(new HashSet<>(before));
        assertThat(changed).hasSizeBetween(1, 6);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void noDocumentsAreNoShards(int size) {
        assertThat(DocShards.of(List.of(), doc -> MOST, size).texts()).isEmpty();
    }
}
