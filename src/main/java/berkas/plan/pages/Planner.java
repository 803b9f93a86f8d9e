package berkas.plan.pages;

import berkas.diagnostic.Checked;
import berkas.memo.Memo;
import berkas.model.Dossier;
import berkas.model.Media;
import berkas.plan.PageTask;
import berkas.plan.Site;
import berkas.plan.SiteBuilder;
import berkas.plan.SitePlan;
import berkas.plan.Ui;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Plans the whole site: one line here per kind of page. */
public final class Planner {
    private static final List<Function<Site, Stream<PageTask>>> KINDS =
            List.of(
                    HomePage::plan,
                    ArticleIndexPage::plan,
                    ArticlePage::plan,
                    NotePage::plan,
                    GlossaryPage::plan,
                    EntryPage::plan,
                    SourceIndexPage::plan,
                    SourcePage::plan,
                    TimelinePage::plan,
                    ClaimsPage::plan,
                    ContentPage::plan,
                    SearchPage::plan,
                    AccessibilityPage::plan,
                    NotFoundPage::plan);

    private Planner() {}

    /**
     * The dossier in each of its languages, with everything found in its texts.
     *
     * @param uis the words of each language, the dossier's own first
     * @param memo what was found in texts before
     * @return in the same order; diagnostics B204 and B301 to B304
     */
    public static Checked<List<Site>> survey(Dossier dossier, List<Ui> uis, Memo memo) {
        return SiteBuilder.build(dossier, uis, memo);
    }

    /**
     * The pages of a dossier in which every reference resolves.
     *
     * @param sites that of each language; not empty
     */
    public static SitePlan plan(List<Site> sites) {
        List<PageTask> pages =
                sites.stream()
                        .flatMap(Planner::pages)
                        .sorted(Comparator.comparing(PageTask::path))
                        .toList();
        List<String> folders = sites.stream().map(Site::folder).toList();
        List<String> media = sites.get(0).dossier().media().stream().map(Media::path).toList();
        return new SitePlan(pages, folders, media);
    }

    private static Stream<PageTask> pages(Site site) {
        return KINDS.stream()
                .flatMap(kind -> kind.apply(site))
                .map(task -> new PageTask(site.folder() + task.path(), site, task.plan()));
    }
}
