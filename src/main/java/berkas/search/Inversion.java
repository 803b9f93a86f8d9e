package berkas.search;

import berkas.concurrent.Parallel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * From documents to words: where each key stands, and how much it counts there.
 *
 * @param words every word of the texts and every key, with its postings (empty for a word that is
 *     no key), sorted by UTF-16 units
 * @param exceptions words whose Indonesian key is not what the stemmer makes of them
 * @param stemmers those the texts need
 */
record Inversion(
        SortedMap<String, Postings> words,
        SortedMap<String, String> exceptions,
        SortedSet<Stemmer> stemmers,
        SortedSet<String> stopWords) {
    /** How many documents one core takes at a time. */
    private static final int AT_ONCE = 1024;

    /**
     * Of all documents of a site.
     *
     * @param list the words of their fields; gets the keys
     */
    static Inversion of(List<SearchDoc> docs, WordList list) {
        Map<Stemmer, boolean[]> vocabulary = vocabulary(docs, list.size());
        SortedSet<String> stop = StopWords.of(vocabulary.keySet());
        for (String word : stop) {
            int number = list.number(word);
            vocabulary.values().stream()
                    .filter(has -> number < has.length)
                    .forEach(has -> has[number] = false);
        }
        SortedMap<String, String> exceptions = new TreeMap<>();
        Map<Stemmer, int[]> keys = new EnumMap<>(Stemmer.class);
        vocabulary.forEach(
                (stemmer, has) -> {
                    Lexicon lexicon = Lexicon.of(stemmer, words(has, list));
                    exceptions.putAll(lexicon.exceptions());
                    keys.put(stemmer, keys(has, lexicon, list));
                });
        @Nullable Postings[] postings = postings(docs, keys, list.size());
        SortedMap<String, Postings> words = new TreeMap<>();
        for (int number = 0; number < postings.length; number++) {
            Postings of = postings[number];
            if (of != null) {
                words.put(list.word(number), of);
            }
        }
        return new Inversion(words, exceptions, new TreeSet<>(vocabulary.keySet()), stop);
    }

    /** How many there are, at least a character each when they are written down. */
    int postings() {
        return words.values().stream().mapToInt(Postings::size).sum();
    }

    /** For each language of the texts which words they have. */
    private static Map<Stemmer, boolean[]> vocabulary(List<SearchDoc> docs, int size) {
        Map<Stemmer, boolean[]> vocabulary = new EnumMap<>(Stemmer.class);
        docs.stream()
                .flatMap(doc -> doc.fields().stream())
                .forEach(
                        field -> {
                            boolean[] has =
                                    vocabulary.computeIfAbsent(
                                            field.stemmer(), first -> new boolean[size]);
                            for (int i = 0; i < field.words().size(); i++) {
                                has[field.words().word(i)] = true;
                            }
                        });
        return vocabulary;
    }

    private static List<String> words(boolean[] has, WordList list) {
        return IntStream.range(0, has.length)
                .filter(number -> has[number])
                .mapToObj(list::word)
                .toList();
    }

    /** The number of each word's key; that of a stop word is {@link Scores#NONE}. */
    private static int[] keys(boolean[] has, Lexicon lexicon, WordList list) {
        return IntStream.range(0, has.length)
                .map(word -> has[word] ? list.number(lexicon.key(list.word(word))) : Scores.NONE)
                .toArray();
    }

    /**
     * The postings of each number; {@code null} where it is neither a word looked for nor a key.
     */
    private static @Nullable Postings[] postings(
            List<SearchDoc> docs, Map<Stemmer, int[]> keys, int size) {
        @Nullable Postings[] postings = new @Nullable Postings[size];
        for (int[] of : keys.values()) {
            for (int word = 0; word < of.length; word++) {
                if (of[word] != Scores.NONE) {
                    postings[word] = new Postings();
                    postings[of[word]] = new Postings();
                }
            }
        }
        int number = 0;
        for (List<int[]> some : Parallel.map(parts(docs), part -> Scores.of(part, keys, size))) {
            for (int[] of : some) {
                add(of, number++, postings);
            }
        }
        return postings;
    }

    private static List<List<SearchDoc>> parts(List<SearchDoc> docs) {
        List<List<SearchDoc>> parts = new ArrayList<>();
        for (int from = 0; from < docs.size(); from += AT_ONCE) {
            parts.add(docs.subList(from, Math.min(docs.size(), from + AT_ONCE)));
        }
        return parts;
    }

    private static void add(int[] scores, int doc, @Nullable Postings[] to) {
        for (int packed : scores) {
            Objects.requireNonNull(to[Scores.key(packed)]).add(doc, Scores.level(packed));
        }
    }
}
