package berkas.search;

import berkas.format.RecordCodec;
import berkas.memo.Memo;
import berkas.plan.Digests;
import berkas.plan.Ingredient;
import berkas.plan.Site;
import berkas.search.Field.Role;
import berkas.search.SearchDoc.Kind;
import berkas.text.Hash128;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts documents together once as long as what they are made from stays the same.
 *
 * <p>Of their texts no more is remembered than a large dossier shows; more of one is taken from the
 * site.
 */
final class DocMemo {
    private static final RecordCodec CODEC = new RecordCodec(List.of(KeptDocs.class));

    private final Memo memo;
    private final Digests digests;
    private final Site site;
    private final WordList list;

    /** What all documents are made from besides. */
    private final String surroundings;

    /**
     * Documents.
     *
     * @param words all of their fields'
     */
    private record KeptDocs(List<String> words, List<KeptDoc> docs) {
        KeptDocs {
            words = List.copyOf(words);
            docs = List.copyOf(docs);
        }
    }

    /** A {@link SearchDoc}. */
    private record KeptDoc(
            Kind kind,
            String url,
            String title,
            String label,
            String language,
            String text,
            String textLanguage,
            List<KeptField> fields) {
        KeptDoc {
            fields = List.copyOf(fields);
        }

        static KeptDoc of(SearchDoc doc, int[] all) {
            return new KeptDoc(
                    doc.kind(),
                    doc.url(),
                    doc.title(),
                    doc.label(),
                    doc.language(),
                    doc.text().apply(IndexFiles.LEAST),
                    doc.textLanguage(),
                    doc.fields().stream().map(field -> KeptField.of(field, all)).toList());
        }

        /**
         * The document.
         *
         * @param words the numbers of the words
         * @param more gives longer texts
         */
        SearchDoc of(int[] words, IntFunction<String> more) {
            return new SearchDoc(
                    kind,
                    url,
                    title,
                    label,
                    language,
                    most -> most == IndexFiles.LEAST ? text : more.apply(most),
                    textLanguage,
                    fields.stream().map(field -> field.of(words)).toList());
        }
    }

    /**
     * A {@link Field}.
     *
     * @param counts for each of its words how many of the list it leaves out, and how often it
     *     stands in the field less one; see {@link Numbers}
     */
    private record KeptField(Role role, Stemmer stemmer, String counts) {
        static KeptField of(Field field, int[] all) {
            Counts counts = field.words();
            StringBuilder written = new StringBuilder();
            int next = 0;
            for (int i = 0; i < counts.size(); i++) {
                int place = Arrays.binarySearch(all, counts.word(i));
                Numbers.write(written, place - next);
                Numbers.write(written, counts.times(i) - 1);
                next = place + 1;
            }
            return new KeptField(field.role(), field.stemmer(), written.toString());
        }

        Field of(int[] numbers) {
            Numbers.Reader in = new Numbers.Reader(counts);
            IntStream.Builder words = IntStream.builder();
            IntStream.Builder times = IntStream.builder();
            for (int next = 0; in.hasNext(); next++) {
                next += in.next();
                words.add(numbers[next]);
                times.add(in.next() + 1);
            }
            return new Field(
                    role, stemmer, Counts.of(words.build().toArray(), times.build().toArray()));
        }
    }

    /**
     * A memo for the documents of a site.
     *
     * @param digests of its parts
     * @param list gets the words of what is remembered
     */
    DocMemo(Memo memo, Digests digests, Site site, WordList list) {
        this.memo = memo;
        this.digests = digests;
        this.site = site;
        this.list = list;
        boolean areSeveral = site.articles().size() > 1;
        this.surroundings =
                memo == Memo.NONE ? "" : "found " + areSeveral + digests.surroundings(site);
    }

    /**
     * Some documents.
     *
     * @param from all that they are made from
     * @param made puts them together
     */
    List<SearchDoc> docs(Ingredient from, Supplier<List<SearchDoc>> made) {
        if (memo == Memo.NONE) {
            return made.get();
        }
        String key = surroundings + " " + digests.of(site, List.of(from));
        Hash128 digest = Hash128.of(key.getBytes(StandardCharsets.UTF_8));
        return memo.get(digest)
                .map(bytes -> known((KeptDocs) CODEC.read(bytes), made))
                .orElseGet(() -> remembered(digest, made.get()));
    }

    private List<SearchDoc> known(KeptDocs kept, Supplier<List<SearchDoc>> made) {
        int[] words = kept.words().stream().mapToInt(list::number).toArray();
        Whole whole = new Whole(made);
        return IntStream.range(0, kept.docs().size())
                .mapToObj(i -> kept.docs().get(i).of(words, most -> whole.text(i, most)))
                .toList();
    }

    private List<SearchDoc> remembered(Hash128 key, List<SearchDoc> docs) {
        int[] words = docs.stream().flatMapToInt(DocMemo::words).sorted().distinct().toArray();
        memo.put(
                key,
                CODEC.write(
                        new KeptDocs(
                                Arrays.stream(words).mapToObj(list::word).toList(),
                                docs.stream().map(doc -> KeptDoc.of(doc, words)).toList())));
        return docs;
    }

    private static IntStream words(SearchDoc doc) {
        return doc.fields().stream().flatMapToInt(field -> field.words().words());
    }

    /** The documents put together once more, if more of a text is asked for than is remembered. */
    private static final class Whole {
        private final Supplier<List<SearchDoc>> made;
        private @Nullable List<SearchDoc> docs;

        Whole(Supplier<List<SearchDoc>> made) {
            this.made = made;
        }

        synchronized String text(int doc, int most) {
            List<SearchDoc> known = docs == null ? made.get() : docs;
            docs = known;
            return known.get(doc).text().apply(most);
        }
    }
}
