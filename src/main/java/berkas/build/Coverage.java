package berkas.build;

import berkas.model.Dossier;
import berkas.plan.Site;
import berkas.plan.Uncovered;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a dossier has and does not use, and what it may lack.
 *
 * @param unusedEntries ids of entries that no text mentions and no note names
 * @param uncitedSources ids of sources that nothing cites
 * @param unlinkedPhrases capitalised phrases that recur in articles and are no glossary term, the
 *     most frequent first
 * @param untranslated what lacks a translation, by the tag of the language: file names without
 *     language and ending, with the keys that lack one
 */
public record Coverage(
        List<String> unusedEntries,
        List<String> uncitedSources,
        List<String> unlinkedPhrases,
        SortedMap<String, List<String>> untranslated) {
    /**
     * The coverage of a dossier.
     *
     * @param sites one for each language, the dossier's own first
     */
    static Coverage of(List<Site> sites) {
        Site site = sites.get(0);
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
                Uncovered.phrases(site),
                untranslated(sites));
    }

    private static SortedMap<String, List<String>> untranslated(List<Site> sites) {
        SortedMap<String, List<String>> untranslated = new TreeMap<>();
        for (Site site : sites.subList(sites.size() == 1 ? 1 : 0, sites.size())) {
            List<String> lacking = Untranslated.in(site.dossier());
            boolean isOwn = site.language().equals(site.ownLanguage());
            if (!isOwn || !lacking.isEmpty()) {
                untranslated.put(site.language().tag(), lacking);
            }
        }
        return untranslated;
    }
}
