package berkas.plan.pages;

import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Site;
import berkas.plan.Urls;
import berkas.plan.view.Frame;
import berkas.plan.view.Link;
import berkas.plan.view.NotFoundView;
import java.util.List;
import java.util.stream.Stream;

/** The page hosts show when an address leads nowhere. */
final class NotFoundPage {
    private NotFoundPage() {}

    static Stream<PageTask> plan(Site site) {
        return Stream.of(new PageTask(Urls.NOT_FOUND, site, NotFoundPage::page));
    }

    private static PlannedPage page(Site site) {
        PageScope page = new PageScope(site, Urls.NOT_FOUND, Urls.HOME);
        String title = site.ui().text("title.notFound");
        Frame frame = page.frame(title, "");
        List<Link> ways =
                frame.navigation().stream()
                        .map(item -> new Link(item.label(), item.href()))
                        .toList();
        return page.page("not-found", new NotFoundView(frame, title, ways), null);
    }
}
