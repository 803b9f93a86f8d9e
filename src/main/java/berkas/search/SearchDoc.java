package berkas.search;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Something that can be found, and what a result shows of it.
 *
 * @param url relative to the output folder, with an optional fragment
 * @param label what it is, in a few words
 * @param language of title, or empty for that of the index
 * @param text for excerpts: all of it or, if that has more than so many characters, its beginning
 *     without half a word; put together when it is asked for, with line feeds between paragraphs
 * @param textLanguage of the text, or empty for that of the index
 */
record SearchDoc(
        Kind kind,
        String url,
        String title,
        String label,
        String language,
        IntFunction<String> text,
        String textLanguage,
        List<Field> fields) {
    SearchDoc {
        fields = List.copyOf(fields);
    }

    /** In the order in which results of equal worth are listed, and the sections of the page. */
    enum Kind {
        ENTRY,
        NOTE,
        ARTICLE,
        EVENT,
        SOURCE,
        PAGE
    }
}
