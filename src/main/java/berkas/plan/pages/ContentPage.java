package berkas.plan.pages;

import berkas.model.Page;
import berkas.model.Part;
import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Site;
import berkas.plan.SourceList;
import berkas.plan.Urls;
import berkas.plan.Uses;
import berkas.plan.view.PageView;
import java.util.stream.Stream;

/** The dossier's own pages. */
final class ContentPage {
    private ContentPage() {}

    static Stream<PageTask> plan(Site site) {
        return site.pages().stream()
                .map(Page::id)
                .map(id -> new PageTask(Urls.page(id), site, from -> page(from, from.page(id))));
    }

    private static PlannedPage page(Site site, Page content) {
        PageScope page = new PageScope(site, Urls.page(content.id()));
        SourceList sources = new SourceList("source-", Uses.sources(site, content));
        PageView view =
                new PageView(
                        page.frame(content.title(), site.body(content).brief()),
                        content.title(),
                        page.foreign(content.kept(), Part.TITLE),
                        Cards.body(page, site.body(content), sources, 1),
                        page.foreign(content.kept(), Part.BODY),
                        page.untranslated(content.kept()),
                        sources.items(page));
        return page.page("page", view, content.file().whole());
    }
}
