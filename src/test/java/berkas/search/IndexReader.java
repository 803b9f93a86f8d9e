package berkas.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what {@link WordShards} writes, as the browser does. */
final class IndexReader {
    private IndexReader() {}

    /** A word as it was read. */
    record Posting(int doc, int level) {
        static List<Posting> all(Postings packed) {
            return packed.byLevel()
                    .mapToObj(one -> new Posting(Postings.doc(one), Postings.level(one)))
                    .sorted(Comparator.comparingInt(Posting::doc))
                    .toList();
        }
    }

    record Word(List<Posting> postings, String exception) {}

    static SortedMap<String, Word> read(List<WordShards.Shard> shards) {
        SortedMap<String, Word> words = new TreeMap<>();
        shards.forEach(shard -> read(shard, words));
        return words;
    }

    private static void read(WordShards.Shard shard, SortedMap<String, Word> words) {
        Cursor letters = new Cursor(shard.words());
        Cursor numbers = new Cursor(shard.postings());
        String word = "";
        while (letters.at < shard.words().length()) {
            int shared = letters.number();
            word = word.substring(0, shared) + letters.until(",;>");
            String exception = "";
            if (letters.skip() == '>') {
                String key = letters.until(",;");
                exception = key.isEmpty() ? word : key;
                letters.skip();
            }
            boolean has = shard.words().charAt(letters.at - 1) == ';';
            words.put(word, new Word(has ? postings(numbers) : List.of(), exception));
        }
    }

    private static List<Posting> postings(Cursor numbers) {
        List<Posting> postings = new ArrayList<>();
        boolean last = false;
        while (!last) {
            int head = numbers.number();
            last = head % 2 == 1;
            int doc = -1;
            for (int left = head / 32; left >= 0; left--) {
                doc += numbers.number() + 1;
                postings.add(new Posting(doc, head / 2 % 16 + 1));
            }
        }
        postings.sort(Comparator.comparingInt(Posting::doc));
        return postings;
    }

    /** A place in a string of numbers and letters. */
    static final class Cursor {
        private final String text;
        private int at;

        Cursor(String text) {
            this.text = text;
        }

        int number() {
            int first = digit();
            if (first < 80) {
                return first;
            }
            if (first < 91) {
                return 80 + (first - 80) * 93 + digit();
            }
            int three = (digit() * 93 + digit()) * 93 + digit();
            return first < 92 ? 1103 + three : 805_460 + three * 93 + digit();
        }

        private int digit() {
            int c = text.charAt(at++);
            return c - 32 - (c > 34 ? 1 : 0) - (c > 92 ? 1 : 0);
        }

        private String until(String ends) {
            int from = at;
            while (ends.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }

        private char skip() {
            return text.charAt(at++);
        }
    }
}
