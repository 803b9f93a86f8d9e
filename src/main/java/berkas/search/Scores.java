package berkas.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Adds up what each key counts, in one document after the other. */
final class Scores {
    /** Stands for the key of a word that has none. */
    static final int NONE = -1;

    private final Map<Stemmer, int[]> keys;
    private final int[] times;
    private final double[] sums;
    private final int[] ofField;
    private final int[] ofDoc;

    /**
     * @param keys for each language the key of each word, or {@link #NONE}
     * @param size more than the highest number of a word or key
     */
    private Scores(Map<Stemmer, int[]> keys, int size) {
        this.keys = keys;
        this.times = new int[size];
        this.sums = new double[size];
        this.ofField = new int[size];
        this.ofDoc = new int[size];
    }

    /** For each document its keys, each as {@link #packed} with what it counts there. */
    static List<int[]> of(List<SearchDoc> docs, Map<Stemmer, int[]> keys, int size) {
        Scores scores = new Scores(keys, size);
        return docs.stream().map(scores::of).toList();
    }

    /** The key of one of the numbers. */
    static int key(int packed) {
        return packed / Postings.HIGHEST;
    }

    /** What it counts, from 1 to {@value Postings#HIGHEST}. */
    static int level(int packed) {
        return packed % Postings.HIGHEST + 1;
    }

    private static int packed(int key, double score) {
        int level = Math.min(Postings.HIGHEST, (int) Math.ceil(score));
        return key * Postings.HIGHEST + level - 1;
    }

    private int[] of(SearchDoc doc) {
        int found = 0;
        for (Field field : doc.fields()) {
            int inField = count(field);
            for (int i = 0; i < inField; i++) {
                int key = ofField[i];
                if (sums[key] == 0) {
                    ofDoc[found++] = key;
                }
                sums[key] += field.score(times[key]);
                times[key] = 0;
            }
        }
        int[] packed = new int[found];
        for (int i = 0; i < found; i++) {
            packed[i] = packed(ofDoc[i], sums[ofDoc[i]]);
            sums[ofDoc[i]] = 0;
        }
        return packed;
    }

    /** How many keys a field has; notes them, and how often each stands there. */
    private int count(Field field) {
        int[] keyOf = Objects.requireNonNull(keys.get(field.stemmer()));
        Counts words = field.words();
        int found = 0;
        for (int i = 0; i < words.size(); i++) {
            int word = words.word(i);
            int key = keyOf[word];
            if (key != NONE) {
                found = add(key, words.times(i), found);
                if (field.role().named() && key != word) {
                    found = add(word, words.times(i), found);
                }
            }
        }
        return found;
    }

    private int add(int key, int more, int found) {
        int after = found;
        if (times[key] == 0) {
            ofField[after++] = key;
        }
        times[key] += more;
        return after;
    }
}
