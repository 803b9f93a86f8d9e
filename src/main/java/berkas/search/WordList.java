package berkas.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The different words of a site's texts, each with a number from 0.
 *
 * <p>Which word has which number is another in each run. May be used from many threads.
 */
final class WordList {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The number of a word, a new one if it has none. */
    int number(String word) {
        Integer known = numbers.get(word);
        return known == null ? numbers.computeIfAbsent(word, this::added) : known;
    }

    private int added(String word) {
        synchronized (words) {
            words.add(word);
            return words.size() - 1;
        }
    }

    /** The word of a number. */
    String word(int number) {
        synchronized (words) {
            return words.get(number);
        }
    }

    int size() {
        synchronized (words) {
            return words.size();
        }
    }
}
