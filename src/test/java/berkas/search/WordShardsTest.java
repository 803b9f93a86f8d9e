package berkas.search;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.search.IndexReader.Posting;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordShardsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 200, 5_000, Integer.MAX_VALUE})
    void whatIsWrittenIsReadBackWhateverTheSizeOfTheShards(int size) {
        Inversion inversion = random();
        SortedMap<String, IndexReader.Word> read = IndexReader.read(WordShards.of(inversion, size));
        assertThat(read.keySet()).isEqualTo(inversion.words().keySet());
        read.forEach(
                (word, found) -> {
                    assertThat(found.postings())
                            .isEqualTo(Posting.all(inversion.words().get(word)));
                    assertThat(found.exception())
                            .isEqualTo(inversion.exceptions().getOrDefault(word, ""));
                });
    }

    @Test
    void aChangeInOneTextLeavesMostShardsAsTheyAre() {
        Inversion inversion = random();
        List<WordShards.Shard> before = WordShards.of(inversion, 300);
        inversion.words().values().stream().skip(20).findFirst().orElseThrow().add(99_999, 16);
        List<WordShards.Shard> after = WordShards.of(inversion, 300);
        assertThat(before).hasSizeGreaterThan(20);
        assertThat(after.stream().filter(shard -> !before.contains(shard))).hasSizeLessThan(4);
    }

    private static Inversion random() {
        Random random = new Random(7);
        SortedMap<String, Postings> words = new TreeMap<>();
        SortedMap<String, String> exceptions = new TreeMap<>();
        words.put("x".repeat(100), new Postings());
        Postings one = new Postings();
        one.add(0, 1);
        words.put("x".repeat(100) + "y", one);
        Postings everywhere = new Postings();
        for (int doc = 0; doc < 70_000; doc++) {
            everywhere.add(doc, 3);
        }
        words.put("yang", everywhere);
        for (int i = 0; i < 400; i++) {
            String word = word(random);
            words.put(word, postings(random));
            if (i % 9 == 0) {
                exceptions.put(word, i % 2 == 0 ? word : "kata");
            }
        }
        return new Inversion(words, exceptions, new TreeSet<>(), new TreeSet<>());
    }

    private static String word(Random random) {
        String letters = "aaaabcdefgkmn23восточ김정";
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    private static Postings postings(Random random) {
        Postings postings = new Postings();
        int doc = -1;
        for (int i = random.nextInt(60); i > 0; i--) {
            doc += 1 + random.nextInt(random.nextInt(40) == 0 ? 5_000 : 5);
            postings.add(doc, 1 + random.nextInt(16));
        }
        return postings;
    }
}
