package berkas.plan;

import berkas.anchor.Mention;
import berkas.anchor.Terms;
import berkas.diagnostic.Checked;
import berkas.model.Annotation;
import berkas.model.Dossier;
import berkas.model.Entry;
import berkas.model.LanguageTag;
import berkas.model.Markup;
import berkas.model.RenderedText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What texts in one language call the dossier's entries and notes.
 *
 * <p>It is the language of the text that counts, not that of the reader: a text looks the same, and
 * has its mentions in the same places, in whatever edition it is shown.
 */
final class Vocabulary {
    private final Terms terms;
    private final Map<String, Entry> entries;
    private final Map<String, Annotation> notes;

    private Vocabulary(Terms terms, Dossier dossier) {
        this.terms = terms;
        this.entries = byKey(dossier.entries(), Entry::id);
        this.notes = byKey(dossier.annotations(), Annotation::path);
    }

    /**
     * The vocabulary of a dossier's language.
     *
     * @param dossier in that language
     * @return with diagnostics B204
     */
    static Checked<Vocabulary> of(Dossier dossier) {
        return Terms.of(dossier.entries()).map(terms -> new Vocabulary(terms, dossier));
    }

    /** The text as readers see it. */
    RenderedText rendered(Markup markup) {
        return RenderedText.of(markup, this::entryName, this::noteName);
    }

    /**
     * The mentions in a text; see {@link Terms#find}.
     *
     * @param language that of the text, which may be another when nothing is translated into it
     */
    List<Mention> mentions(RenderedText text, LanguageTag language) {
        return terms.find(text, language, entries);
    }

    /** What {@code [[id]]} says; the id when there is no such entry. */
    String entryName(String id) {
        Entry entry = entries.get(id);
        return entry == null ? id : entry.name().value();
    }

    /** What {@code [[note:path]]} says; the path when there is no such note. */
    String noteName(String path) {
        Annotation note = notes.get(path);
        return note == null ? path : Note.linkText(note);
    }

    private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
        return items.stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
    }
}
