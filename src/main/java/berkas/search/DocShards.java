package berkas.search;

import berkas.concurrent.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * What results show of each document, in shards of about one size.
 *
 * <p>Each shard is a list of strings, six for a document: address, title, label, language of the
 * title, text, language of the text.
 */
final class DocShards {
    /** The quotation marks and commas of six strings. */
    private static final int QUOTES = 18;

    /** How many documents are in memory as text together. */
    private static final int AT_ONCE = 1024;

    private final int size;
    private final Consumer<String> shards;
    private final List<Integer> firsts = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int number;

    private DocShards(int size, Consumer<String> shards) {
        this.size = size;
        this.shards = shards;
    }

    /**
     * Makes the shards of all documents.
     *
     * @param most how many characters of a document's text are kept
     * @param size how many characters a shard has, about; see {@link Landmarks}
     * @param shards gets one after the other
     * @return the number of each shard's first document
     */
    static List<Integer> each(
            List<SearchDoc> docs,
            ToIntFunction<SearchDoc> most,
            int size,
            Consumer<String> shards) {
        DocShards made = new DocShards(size, shards);
        for (int from = 0; from < docs.size(); from += AT_ONCE) {
            List<SearchDoc> some = docs.subList(from, Math.min(docs.size(), from + AT_ONCE));
            List<String> texts = Parallel.map(some, doc -> text(doc, most.applyAsInt(doc)));
            for (int i = 0; i < some.size(); i++) {
                made.add(some.get(i).url(), texts.get(i));
            }
        }
        made.close();
        return made.firsts;
    }

    private void add(String url, String text) {
        if (Landmarks.endBefore(url, text.length(), open.length(), size)) {
            close();
        }
        if (open.isEmpty()) {
            firsts.add(number);
        }
        open.append(open.isEmpty() ? '[' : ',').append(text);
        number++;
    }

    private void close() {
        if (!open.isEmpty()) {
            shards.accept(open.append(']').toString());
            open.setLength(0);
        }
    }

    /** How long they are together, about. */
    static int length(List<SearchDoc> docs, ToIntFunction<SearchDoc> most) {
        return docs.stream().mapToInt(doc -> length(doc, most.applyAsInt(doc))).sum();
    }

    private static int length(SearchDoc doc, int most) {
        return QUOTES
                + doc.url().length()
                + doc.title().length()
                + doc.label().length()
                + doc.language().length()
                + doc.text().apply(most).length()
                + doc.textLanguage().length();
    }

    private static String text(SearchDoc doc, int most) {
        return String.join(
                ",",
                JsText.of(doc.url()),
                JsText.of(doc.title()),
                JsText.of(doc.label()),
                JsText.of(doc.language()),
                JsText.of(doc.text().apply(most)),
                JsText.of(doc.textLanguage()));
    }
}
