package berkas.search;

import berkas.concurrent.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What results show of each document, in shards of about one size.
 *
 * @param texts each shard a list of strings, six for a document: address, title, label, language of
 *     the title, text, language of the text
 * @param firsts the number of each shard's first document
 */
record DocShards(List<String> texts, List<Integer> firsts) {
    /** The quotation marks and commas of six strings. */
    private static final int QUOTES = 18;

    DocShards {
        texts = List.copyOf(texts);
        firsts = List.copyOf(firsts);
    }

    /**
     * All documents.
     *
     * @param most how many characters of a document's text are kept
     * @param size how many characters a shard has, about; see {@link Landmarks}
     */
    static DocShards of(List<SearchDoc> docs, ToIntFunction<SearchDoc> most, int size) {
        List<String> each = Parallel.map(docs, doc -> text(doc, most.applyAsInt(doc)));
        List<String> texts = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < docs.size(); i++) {
            String url = docs.get(i).url();
            int weight = each.get(i).length();
            if (i == 0 || Landmarks.endBefore(url, weight, out.length(), size)) {
                close(out, texts);
                firsts.add(i);
            }
            out.append(out.isEmpty() ? '[' : ',').append(each.get(i));
        }
        close(out, texts);
        return new DocShards(texts, firsts);
    }

    private static void close(StringBuilder out, List<String> texts) {
        if (!out.isEmpty()) {
            texts.add(out.append(']').toString());
            out.setLength(0);
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
