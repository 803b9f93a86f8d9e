package berkas.plan.pages;

import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Site;
import berkas.plan.Urls;
import berkas.plan.view.Frame;
import berkas.plan.view.Link;
import berkas.plan.view.SearchView;
import java.util.List;
import java.util.stream.Stream;

/** The page to search on; without script it leads to the lists. */
final class SearchPage {
    private SearchPage() {}

    static Stream<PageTask> plan(Site site) {
        return Stream.of(new PageTask(Urls.SEARCH, site, SearchPage::page));
    }

    private static PlannedPage page(Site site) {
        PageScope page = new PageScope(site, Urls.SEARCH);
        String title = site.ui().text("title.search");
        Frame frame = page.frame(title, "");
        List<Link> ways =
                frame.navigation().stream()
                        .skip(1)
                        .map(item -> new Link(item.label(), item.href()))
                        .toList();
        return page.page("search", new SearchView(frame, title, ways), null);
    }
}
