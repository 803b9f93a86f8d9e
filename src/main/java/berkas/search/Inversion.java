package berkas.search;

import berkas.concurrent.Parallel;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

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
    /** How many documents' scores are in memory together. */
    private static final int AT_ONCE = 512;

    static Inversion of(List<SearchDoc> docs) {
        Map<Stemmer, Set<String>> vocabulary = vocabulary(docs);
        SortedSet<String> stop = StopWords.of(vocabulary.keySet());
        vocabulary.values().forEach(words -> words.removeAll(stop));
        Map<Stemmer, Lexicon> lexicons = new EnumMap<>(Stemmer.class);
        vocabulary.forEach((stemmer, words) -> lexicons.put(stemmer, Lexicon.of(stemmer, words)));
        Set<String> passedOver = new HashSet<>(stop);
        Map<String, Postings> words = new HashMap<>();
        vocabulary.values().forEach(all -> all.forEach(word -> words.put(word, new Postings())));
        for (int from = 0; from < docs.size(); from += AT_ONCE) {
            List<SearchDoc> some = docs.subList(from, Math.min(docs.size(), from + AT_ONCE));
            List<Map<String, Double>> scores =
                    Parallel.map(some, doc -> scores(doc, lexicons, passedOver));
            for (int i = 0; i < scores.size(); i++) {
                int number = from + i;
                scores.get(i)
                        .forEach(
                                (key, score) ->
                                        words.computeIfAbsent(key, unused -> new Postings())
                                                .add(number, level(score)));
            }
        }
        Lexicon indonesian = lexicons.get(Stemmer.INDONESIAN);
        return new Inversion(
                new TreeMap<>(words),
                indonesian == null ? new TreeMap<>() : indonesian.exceptions(),
                new TreeSet<>(vocabulary.keySet()),
                stop);
    }

    /** How many there are, at least a character each when they are written down. */
    int postings() {
        return words.values().stream().mapToInt(Postings::size).sum();
    }

    private static Map<Stemmer, Set<String>> vocabulary(List<SearchDoc> docs) {
        Map<Stemmer, Set<String>> words = new EnumMap<>(Stemmer.class);
        docs.stream()
                .flatMap(doc -> doc.fields().stream())
                .forEach(
                        field ->
                                words.computeIfAbsent(field.stemmer(), unused -> new HashSet<>())
                                        .addAll(field.words()));
        return words;
    }

    /** What each key counts in a document, all its fields together. */
    private static Map<String, Double> scores(
            SearchDoc doc, Map<Stemmer, Lexicon> lexicons, Set<String> stop) {
        Map<String, Double> scores = new HashMap<>();
        for (Field field : doc.fields()) {
            Lexicon lexicon = Objects.requireNonNull(lexicons.get(field.stemmer()));
            times(field, lexicon, stop)
                    .forEach((key, times) -> scores.merge(key, field.score(times[0]), Double::sum));
        }
        return scores;
    }

    private static Map<String, int[]> times(Field field, Lexicon lexicon, Set<String> stop) {
        Map<String, int[]> times = new HashMap<>();
        for (String word : field.words()) {
            if (!stop.contains(word)) {
                String key = lexicon.key(word);
                count(times, key);
                if (field.role().named() && !key.equals(word)) {
                    count(times, word);
                }
            }
        }
        return times;
    }

    private static void count(Map<String, int[]> times, String key) {
        times.computeIfAbsent(key, unused -> new int[1])[0]++;
    }

    private static int level(double score) {
        return Math.min(Postings.HIGHEST, (int) Math.ceil(score));
    }
}
