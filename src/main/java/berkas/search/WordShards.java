package berkas.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The words in shards of about one size, each shard two strings.
 *
 * <p>The words are sorted; each is written as how many characters it shares with the one before (at
 * most 79), the others, {@code >} and its key if that is an exception (nothing more if it is the
 * word itself), and {@code ;} if postings follow in the other string or {@code ,} if none do. The
 * postings of a word stand in groups of one level: a number that is twice (sixteen times the number
 * of documents less one, plus the level less one), plus one in the word's last group; then the
 * documents, each as its distance from the one before it in the group, the first from -1, less one.
 */
final class WordShards {
    private final int size;
    private final Inversion inversion;
    private final List<Shard> shards = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder postings = new StringBuilder();
    private String first = "";
    private String before = "";

    /** A shard. */
    record Shard(String first, String words, String postings) {}

    private WordShards(Inversion inversion, int size) {
        this.inversion = inversion;
        this.size = size;
    }

    /**
     * All of them.
     *
     * @param size how many characters each has, about; see {@link Landmarks}
     */
    static List<Shard> of(Inversion inversion, int size) {
        WordShards shards = new WordShards(inversion, size);
        inversion.words().forEach(shards::add);
        shards.close();
        return shards.shards;
    }

    private void add(String word, Postings of) {
        int weight = word.length() + 2 * of.size();
        if (Landmarks.endBefore(word, weight, words.length() + postings.length(), size)) {
            close();
        }
        if (words.isEmpty()) {
            first = word;
        }
        int shared = shared(before, word);
        Numbers.write(words, shared);
        words.append(word, shared, word.length());
        String key = inversion.exceptions().get(word);
        if (key != null) {
            words.append('>').append(key.equals(word) ? "" : key);
        }
        words.append(of.size() == 0 ? ',' : ';');
        write(of);
        before = word;
    }

    private void close() {
        if (!words.isEmpty()) {
            shards.add(new Shard(first, words.toString(), postings.toString()));
        }
        words.setLength(0);
        postings.setLength(0);
        before = "";
    }

    private void write(Postings of) {
        int[] all = of.byLevel().toArray();
        int next = 0;
        while (next < all.length) {
            int level = Postings.level(all[next]);
            int end = next;
            while (end < all.length && Postings.level(all[end]) == level) {
                end++;
            }
            int last = end == all.length ? 1 : 0;
            Numbers.write(postings, 2 * (16 * (end - next - 1) + level - 1) + last);
            int previous = -1;
            for (; next < end; next++) {
                int doc = Postings.doc(all[next]);
                Numbers.write(postings, doc - previous - 1);
                previous = doc;
            }
        }
    }

    private static int shared(String a, String b) {
        int end = Math.min(Math.min(a.length(), b.length()), 79);
        int same = 0;
        while (same < end && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }
}
