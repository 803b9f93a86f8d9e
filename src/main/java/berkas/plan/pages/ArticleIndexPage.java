package berkas.plan.pages;

import berkas.plan.ArticleHead;
import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Site;
import berkas.plan.Urls;
import berkas.plan.view.ArticleIndexView;
import java.util.Comparator;
import java.util.stream.Stream;

/** All articles, the newest first. */
final class ArticleIndexPage {
    private ArticleIndexPage() {}

    static Stream<PageTask> plan(Site site) {
        return Stream.of(new PageTask(Urls.ARTICLES, site, ArticleIndexPage::page));
    }

    private static PlannedPage page(Site site) {
        PageScope page = new PageScope(site, Urls.ARTICLES);
        String title = site.ui().text("title.articles");
        ArticleIndexView view =
                new ArticleIndexView(
                        page.frame(title, ""),
                        title,
                        site.ui().count("articles", site.articleHeads().size()),
                        newestFirst(site).map(article -> Cards.article(page, article)).toList());
        return page.page("article-index", view, null);
    }

    static Stream<ArticleHead> newestFirst(Site site) {
        return site.articleHeads().stream()
                .sorted(
                        Comparator.comparing((ArticleHead head) -> head.article().published())
                                .reversed()
                                .thenComparing(head -> head.article().id()));
    }
}
