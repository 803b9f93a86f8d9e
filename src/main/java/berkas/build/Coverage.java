package berkas.build;

import berkas.model.Dossier;
import berkas.plan.Site;
import berkas.plan.Uncovered;
import java.util.List;

/**
 * What a dossier has and does not use, and what it may lack.
 *
 * @param unusedEntries ids of entries that no text mentions and no note names
 * @param uncitedSources ids of sources that nothing cites
 * @param unlinkedPhrases capitalised phrases that recur in articles and are no glossary term, the
 *     most frequent first
 */
public record Coverage(
        List<String> unusedEntries, List<String> uncitedSources, List<String> unlinkedPhrases) {
    static Coverage of(Site site) {
        Dossier dossier = site.dossier();
        return new Coverage(
                dossier.entries().stream()
                        .map(entry -> entry.id())
                        .filter(id -> !site.uses().isUsedEntry(id))
                        .toList(),
                dossier.sources().stream()
                        .map(source -> source.id())
                        .filter(id -> !site.uses().isCitedSource(id))
                        .toList(),
                Uncovered.phrases(site));
    }
}
