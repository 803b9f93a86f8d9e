package berkas.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The keys under which the words of one language are found.
 *
 * <p>A word's key is its stem, unless other words of the dossier show that it has another ({@link
 * Forms}): then the index names it, as the browser could not know.
 */
final class Lexicon {
    private final Stemmer stemmer;
    private final Map<String, String> keys = new HashMap<>();
    private final SortedMap<String, String> exceptions = new TreeMap<>();

    private Lexicon(Stemmer stemmer) {
        this.stemmer = stemmer;
    }

    /** The lexicon of all the words that texts in a language have. */
    static Lexicon of(Stemmer stemmer, Collection<String> words) {
        Lexicon lexicon = new Lexicon(stemmer);
        words.forEach(word -> lexicon.keys.put(word, stemmer.stem(word)));
        if (stemmer == Stemmer.INDONESIAN) {
            lexicon.correct();
        }
        return lexicon;
    }

    /** The key of one of the words. */
    String key(String word) {
        return keys.getOrDefault(word, word);
    }

    /** The words whose key is not their stem, with their keys. */
    SortedMap<String, String> exceptions() {
        return exceptions;
    }

    Stemmer stemmer() {
        return stemmer;
    }

    private void correct() {
        Set<String> certain = certain();
        keys.forEach(
                (word, stem) ->
                        Forms.others(word, stem).stream()
                                .filter(certain::contains)
                                .findFirst()
                                .ifPresent(better -> exceptions.put(word, better)));
        keys.putAll(exceptions);
    }

    /** The stems of words that can have no other. */
    private Set<String> certain() {
        Set<String> certain = new HashSet<>();
        keys.forEach(
                (word, stem) -> {
                    if (Forms.others(word, stem).stream().allMatch(word::equals)) {
                        certain.add(stem);
                    }
                });
        return certain;
    }
}
