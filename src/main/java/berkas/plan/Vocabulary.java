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
import berkas.text.Hash128;
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
    private final Findings findings;
    private final Terms terms;
    private final Hash128 names;
    private final Map<String, Entry> entries;
    private final Map<String, Annotation> notes;

    private Vocabulary(Findings findings, Terms terms, Dossier dossier) {
        this.findings = findings;
        this.terms = terms;
        this.names = Findings.names(dossier.entries());
        this.entries = byKey(dossier.entries(), Entry::id);
        this.notes = byKey(dossier.annotations(), Annotation::path);
    }

    /**
     * The vocabulary of a dossier's language.
     *
     * @param findings looks for mentions
     * @param dossier in that language
     * @return with diagnostics B204
     */
    static Checked<Vocabulary> of(Findings findings, Dossier dossier) {
        return Terms.of(dossier.entries()).map(terms -> new Vocabulary(findings, terms, dossier));
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
        return findings.mentions(text, language, terms, names, entries);
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
