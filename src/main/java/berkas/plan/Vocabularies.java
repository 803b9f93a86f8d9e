package berkas.plan;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Diagnostic;
import berkas.model.Dossier;
import berkas.model.LanguageTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The vocabulary of each of the dossier's languages; other languages use that of its own. */
final class Vocabularies {
    private final Map<LanguageTag, Vocabulary> byLanguage;
    private final Vocabulary own;

    private Vocabularies(Map<LanguageTag, Vocabulary> byLanguage, Vocabulary own) {
        this.byLanguage = byLanguage;
        this.own = own;
    }

    /**
     * The vocabularies of a dossier.
     *
     * @param findings looks for mentions
     * @param editions the dossier in each of its languages, its own first
     * @return with diagnostics B204, each once
     */
    static Checked<Vocabularies> of(Findings findings, Map<LanguageTag, Dossier> editions) {
        Map<LanguageTag, Vocabulary> all = new HashMap<>();
        Set<Diagnostic> problems = new LinkedHashSet<>();
        List<Vocabulary> inOrder = new ArrayList<>();
        editions.forEach(
                (language, dossier) -> {
                    Checked<Vocabulary> vocabulary = Vocabulary.of(findings, dossier);
                    problems.addAll(vocabulary.diagnostics());
                    inOrder.add(vocabulary.value());
                    all.put(language, vocabulary.value());
                });
        return new Checked<>(new Vocabularies(all, inOrder.get(0)), List.copyOf(problems));
    }

    Vocabulary of(LanguageTag language) {
        return byLanguage.getOrDefault(language, own);
    }
}
