package berkas.plan;

import berkas.concurrent.Parallel;
import berkas.diagnostic.Checked;
import berkas.diagnostic.Diagnostic;
import berkas.memo.Memo;
import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.Dossier;
import berkas.model.LanguageTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds everything that stands in the dossier's texts: notes' places, mentions, citations.
 *
 * <p>A text is looked through once, in whatever editions it is shown: the articles' own, and the
 * texts that other editions keep for want of a translation.
 */
public final class SiteBuilder {
    private final Dossier dossier;
    private final Findings findings;
    private final Map<LanguageTag, Dossier> editions = new LinkedHashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private SiteBuilder(Dossier dossier, List<Ui> uis, Memo memo) {
        this.dossier = dossier;
        this.findings = new Findings(memo);
        uis.forEach(ui -> editions.put(ui.language(), dossier.in(ui.language())));
    }

    /**
     * The dossier in each of its languages.
     *
     * @param uis the words of each language, the dossier's own first
     * @param memo what was found in texts before
     * @return in the same order; diagnostics B204 and B301 to B304, each once
     */
    public static Checked<List<Site>> build(Dossier dossier, List<Ui> uis, Memo memo) {
        SiteBuilder builder = new SiteBuilder(dossier, uis, memo);
        return new Checked<>(builder.sites(uis), builder.problems);
    }

    private List<Site> sites(List<Ui> uis) {
        Vocabularies vocabularies = add(Vocabularies.of(findings, editions));
        List<PlacedArticle> placed = placed(vocabularies);
        EditionBuilder builder =
                new EditionBuilder(
                        vocabularies, dossier.settings(), placed, List.copyOf(editions.keySet()));
        List<Site> sites = new ArrayList<>();
        for (Ui ui : uis) {
            Dossier edition = editions.getOrDefault(ui.language(), dossier);
            sites.add(builder.site(edition, ui));
        }
        return sites;
    }

    private List<PlacedArticle> placed(Vocabularies vocabularies) {
        Map<String, List<Annotation>> notes =
                dossier.annotations().stream().collect(Collectors.groupingBy(Annotation::article));
        List<Checked<PlacedArticle>> checked =
                Parallel.map(
                        dossier.articles(),
                        article ->
                                place(
                                        article,
                                        vocabularies,
                                        notes.getOrDefault(article.id(), List.of())));
        checked.forEach(one -> problems.addAll(one.diagnostics()));
        return checked.stream().map(Checked::value).toList();
    }

    private Checked<PlacedArticle> place(
            Article article, Vocabularies vocabularies, List<Annotation> notes) {
        LanguageTag language = article.languageOr(dossier.settings().language());
        return PlacedArticle.of(
                findings,
                article,
                language,
                vocabularies.of(language).rendered(article.body()),
                notes);
    }

    private <T> T add(Checked<T> checked) {
        problems.addAll(checked.diagnostics());
        return checked.value();
    }
}
