package berkas.search;

import java.util.ArrayList;
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
        SortedMap<String, List<Posting>> words,
        SortedMap<String, String> exceptions,
        SortedSet<Stemmer> stemmers,
        SortedSet<String> stopWords) {
    private static final int HIGHEST = 16;

    /**
     * A document that has a key.
     *
     * @param doc its number, from 0
     * @param level how much the key counts there, from 1 to 16
     */
    record Posting(int doc, int level) {}

    static Inversion of(List<SearchDoc> docs) {
        Map<Stemmer, Set<String>> vocabulary = vocabulary(docs);
        SortedSet<String> stop = StopWords.of(vocabulary.keySet());
        vocabulary.values().forEach(words -> words.removeAll(stop));
        Map<Stemmer, Lexicon> lexicons = new EnumMap<>(Stemmer.class);
        vocabulary.forEach((stemmer, words) -> lexicons.put(stemmer, Lexicon.of(stemmer, words)));
        Map<String, List<Posting>> words = new HashMap<>();
        vocabulary.values().forEach(all -> all.forEach(word -> words.put(word, new ArrayList<>())));
        List<Map<String, Double>> scores =
                docs.parallelStream().map(doc -> scores(doc, lexicons, stop)).toList();
        for (int doc = 0; doc < scores.size(); doc++) {
            int number = doc;
            scores.get(doc)
                    .forEach(
                            (key, score) ->
                                    words.computeIfAbsent(key, unused -> new ArrayList<>())
                                            .add(new Posting(number, level(score))));
        }
        Lexicon indonesian = lexicons.get(Stemmer.INDONESIAN);
        return new Inversion(
                new TreeMap<>(words),
                indonesian == null ? new TreeMap<>() : indonesian.exceptions(),
                new TreeSet<>(vocabulary.keySet()),
                stop);
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
                    .forEach((key, times) -> scores.merge(key, field.score(times), Double::sum));
        }
        return scores;
    }

    private static Map<String, Integer> times(Field field, Lexicon lexicon, Set<String> stop) {
        Map<String, Integer> times = new HashMap<>();
        for (String word : field.words()) {
            if (!stop.contains(word)) {
                String key = lexicon.key(word);
                times.merge(key, 1, Integer::sum);
                if (field.role().named() && !key.equals(word)) {
                    times.merge(word, 1, Integer::sum);
                }
            }
        }
        return times;
    }

    private static int level(double score) {
        return Math.min(HIGHEST, (int) Math.ceil(score));
    }
}
