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

    /** Documents; the words of their fields by their place in the list. */
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
     * @param words where each word stands in the list
     * @param times how often each word stands in the field, in the same order
     */
    private record KeptField(Role role, Stemmer stemmer, List<Integer> words, List<Integer> times) {
        KeptField {
            words = List.copyOf(words);
            times = List.copyOf(times);
        }

        static KeptField of(Field field, int[] all) {
            return new KeptField(
                    field.role(),
                    field.stemmer(),
                    field.words()
                            .words()
                            .map(word -> Arrays.binarySearch(all, word))
                            .boxed()
                            .toList(),
                    field.words().times().boxed().toList());
        }

        Field of(int[] numbers) {
            int[] of = words.stream().mapToInt(place -> numbers[place]).toArray();
            int[] counted = times.stream().mapToInt(Integer::intValue).toArray();
            return new Field(role, stemmer, Counts.of(of, counted));
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
