package berkas.search;

import berkas.concurrent.Parallel;
import berkas.search.WordShards.Shard;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The index as scripts.
 *
 * <p>The file of the language's name is the root: {@code berkasSearch(name, root)}. It holds
 * everything while that is small. Otherwise {@code <name>/w<n>} is a shard of words ({@link
 * WordShards}) and {@code <name>/d<n>} one of what results show ({@link DocShards}), each {@code
 * berkasSearch(file, data, version)}: the root names the version of each, so a browser that has
 * kept an older root or shard knows it, and one that has not changed is not loaded again.
 */
final class IndexFiles {
    /** How the files are to be read; counted up when that changes. */
    private static final int FORMAT = 3;

    /** Up to how many characters the index is one file: about 38 KB compressed. */
    private static final int ONE_FILE = 96_000;

    private static final int WORDS = 24_000;
    private static final int DOCS = 9_000;

    /** How much of each text is kept for excerpts: the most with which there is one file. */
    private static final List<Integer> EXCERPTS = List.of(100_000, 2_400, 1_200, 800, 500, 280);

    /**
     * How many times as much of an article is kept in one file: a result leads to the paragraph in
     * which it was found, as far as that is kept.
     */
    private static final int OF_ARTICLES = 4;

    /** How much of each text is kept where there are several files. */
    static final int LEAST = EXCERPTS.get(EXCERPTS.size() - 1);

    private IndexFiles() {}

    /** The files by their names, without extension. */
    static SortedMap<String, byte[]> of(String name, List<SearchDoc> docs, Inversion inversion) {
        if (inversion.postings() > ONE_FILE) {
            return several(name, docs, inversion);
        }
        List<Shard> words = WordShards.of(inversion, ONE_FILE);
        int room = ONE_FILE - words.stream().mapToInt(IndexFiles::length).sum();
        return EXCERPTS.stream()
                .filter(most -> words.size() == 1 && DocShards.length(docs, kept(most)) <= room)
                .findFirst()
                .map(most -> one(name, docs, inversion, words, kept(most)))
                .orElseGet(() -> several(name, docs, inversion));
    }

    private static ToIntFunction<SearchDoc> kept(int most) {
        return doc -> doc.kind() == SearchDoc.Kind.ARTICLE ? OF_ARTICLES * most : most;
    }

    private static SortedMap<String, byte[]> one(
            String name,
            List<SearchDoc> docs,
            Inversion inversion,
            List<Shard> words,
            ToIntFunction<SearchDoc> kept) {
        List<String> texts = words.stream().map(IndexFiles::text).toList();
        List<String> shown = new ArrayList<>();
        List<Integer> firsts = DocShards.each(docs, kept, Integer.MAX_VALUE, shown::add);
        String root =
                head(docs, inversion, words, firsts) + ",\"w\":" + texts + ",\"d\":" + shown + "}";
        return new TreeMap<>(Map.of(name, file(name, root)));
    }

    private static SortedMap<String, byte[]> several(
            String name, List<SearchDoc> docs, Inversion inversion) {
        List<Shard> words = WordShards.of(inversion, WORDS);
        Shards found = new Shards(name + "/w");
        Parallel.map(words, IndexFiles::text).forEach(found::add);
        Shards shown = new Shards(name + "/d");
        List<Integer> firsts = DocShards.each(docs, doc -> LEAST, DOCS, shown::add);
        String root =
                head(docs, inversion, words, firsts)
                        + ",\"versions\":{\"w\":"
                        + texts(found.versions.stream())
                        + ",\"d\":"
                        + texts(shown.versions.stream())
                        + "}}";
        SortedMap<String, byte[]> files = new TreeMap<>(Map.of(name, file(name, root)));
        files.putAll(found.files);
        files.putAll(shown.files);
        return files;
    }

    /** Shards of one kind as files, one after the other, so that few are in memory as text. */
    private static final class Shards {
        private final String name;
        private final Map<String, byte[]> files = new HashMap<>();

        /** That of each, as the root names it. */
        private final List<String> versions = new ArrayList<>();

        Shards(String name) {
            this.name = name;
        }

        void add(String text) {
            String file = name + versions.size();
            String version = version(text);
            files.put(file, file(file, text + "," + JsText.of(version)));
            versions.add(version);
        }
    }

    private static String head(
            List<SearchDoc> docs, Inversion inversion, List<Shard> words, List<Integer> firsts) {
        return "{\"format\":"
                + FORMAT
                + ",\"kinds\":"
                + kinds(docs)
                + ",\"stop\":"
                + texts(inversion.stopWords().stream())
                + ",\"stem\":"
                + texts(inversion.stemmers().stream().map(Stemmer::id).filter(id -> !id.isEmpty()))
                + ",\"words\":"
                + texts(words.stream().map(Shard::first))
                + ",\"docs\":"
                + firsts;
    }

    /** How many documents of each kind there are. */
    private static List<Long> kinds(List<SearchDoc> docs) {
        return Stream.of(SearchDoc.Kind.values())
                .map(kind -> docs.stream().filter(doc -> doc.kind() == kind).count())
                .toList();
    }

    private static int length(Shard shard) {
        return shard.words().length() + shard.postings().length();
    }

    private static String text(Shard shard) {
        return texts(Stream.of(shard.words(), shard.postings()));
    }

    private static String texts(Stream<String> texts) {
        return texts.map(JsText::of).collect(Collectors.joining(",", "[", "]"));
    }

    private static byte[] file(String name, String data) {
        String call = "berkasSearch(" + JsText.of(name) + "," + data + ");\n";
        return call.getBytes(StandardCharsets.UTF_8);
    }

    private static String version(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
