package berkas.search;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.model.LanguageTag;
import berkas.search.Field.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InversionTest {
    private static final LanguageTag INDONESIAN = new LanguageTag("id");
    private static final LanguageTag OTHER = new LanguageTag("ko");
    private static final List<String> VOCABULARY =
            List.of("peluncuran", "meluncurkan", "roket", "satelit", "yang", "pertemuan", "temu");

    private final WordList list = new WordList();
    private final Words words = new Words(list);

    private SearchDoc doc(Role role, String text, LanguageTag language) {
        return new DocBuilder(words, INDONESIAN, SearchDoc.Kind.NOTE, "a.html")
                .field(role, text, language)
                .made();
    }

    private Map<String, List<IndexReader.Posting>> inverted(List<SearchDoc> docs) {
        SortedMap<String, List<IndexReader.Posting>> found = new TreeMap<>();
        Inversion.of(docs, list)
                .words()
                .forEach((word, of) -> found.put(word, IndexReader.Posting.all(of)));
        return found;
    }

    @Test
    void everyDocumentStandsWithTheKeysOfItsWords() {
        Random random = new Random(11);
        List<SearchDoc> docs = new ArrayList<>();
        Map<String, List<Integer>> expected = new HashMap<>();
        for (int number = 0; number < 3000; number++) {
            String word = VOCABULARY.get(random.nextInt(VOCABULARY.size()));
            docs.add(doc(Role.BODY, word, OTHER));
            expected.computeIfAbsent(word, first -> new ArrayList<>()).add(number);
        }
        Map<String, List<Integer>> found = new HashMap<>();
        inverted(docs)
                .forEach((word, of) -> found.put(word, of.stream().map(one -> one.doc()).toList()));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aWordCountsMoreWhereItStandsMoreOftenAndInTitles() {
        List<SearchDoc> docs =
                List.of(
                        doc(Role.SUMMARY, "roket " + "lain ".repeat(50), OTHER),
                        doc(Role.SUMMARY, "roket ".repeat(20) + "lain ".repeat(31), OTHER),
                        doc(Role.TITLE, "roket", OTHER));
        List<Integer> levels =
                inverted(docs).getOrDefault("roket", List.of()).stream()
                        .map(IndexReader.Posting::level)
                        .toList();
        assertThat(levels).hasSize(3).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void titlesAreAlsoFoundByTheirWordsAsTheyAreWritten() {
        Map<String, List<IndexReader.Posting>> found =
                inverted(
                        List.of(
                                doc(Role.TITLE, "peluncuran", INDONESIAN),
                                doc(Role.BODY, "peluncuran", INDONESIAN)));
        assertThat(found.get("luncur")).extracting(IndexReader.Posting::doc).containsExactly(0, 1);
        assertThat(found.get("peluncuran")).extracting(IndexReader.Posting::doc).containsExactly(0);
    }

    @Test
    void stopWordsOfOneLanguageAreLeftOutInAll() {
        List<SearchDoc> docs =
                List.of(
                        doc(Role.BODY, "yang roket", INDONESIAN),
                        doc(Role.BODY, "yang roket", OTHER));
        assertThat(inverted(docs)).containsOnlyKeys("roket");
    }

    @Test
    void theNumbersOfTheWordsDoNotMatter() {
        List<String> texts = new ArrayList<>(Collections.nCopies(40, String.join(" ", VOCABULARY)));
        texts.addAll(VOCABULARY);
        Inversion first =
                Inversion.of(
                        texts.stream().map(text -> doc(Role.BODY, text, INDONESIAN)).toList(),
                        list);
        InversionTest other = new InversionTest();
        List<String> reversed = new ArrayList<>(VOCABULARY);
        Collections.reverse(reversed);
        reversed.forEach(other.list::number);
        Inversion second =
                Inversion.of(
                        texts.stream().map(text -> other.doc(Role.BODY, text, INDONESIAN)).toList(),
                        other.list);
        assertThat(WordShards.of(second, 100)).isEqualTo(WordShards.of(first, 100));
        assertThat(second.exceptions()).isEqualTo(first.exceptions());
    }
}
