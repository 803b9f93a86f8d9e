package berkas.plan.pages;

import berkas.diagnostic.Checked;
import berkas.model.Dossier;
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
                    NotFoundPage::plan);

    private Planner() {}

    /** Finds everything in the dossier's texts; diagnostics B204 and B301 to B304. */
    public static Checked<Site> survey(Dossier dossier, Ui ui) {
        return SiteBuilder.build(dossier, ui);
    }

    /** The pages of a dossier in which every reference resolves. */
    public static SitePlan plan(Site site) {
        List<PageTask> pages =
                KINDS.stream()
                        .flatMap(kind -> kind.apply(site))
                        .sorted(Comparator.comparing(PageTask::path))
                        .toList();
        return new SitePlan(pages, site.dossier().media());
    }
}
