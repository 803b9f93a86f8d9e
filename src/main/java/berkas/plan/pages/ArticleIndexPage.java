package berkas.plan.pages;

import berkas.plan.ArticleHead;
import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.Paginated;
import berkas.plan.PlannedPage;
import berkas.plan.Site;
import berkas.plan.Urls;
import berkas.plan.view.ArticleIndexView;
import java.util.stream.Stream;

/** All articles, the newest first. */
final class ArticleIndexPage {
    private static final String TITLE = "title.articles";

    private ArticleIndexPage() {}

    static Stream<PageTask> plan(Site site) {
        return Stream.concat(
                Stream.of(new PageTask(Urls.ARTICLES, site, ArticleIndexPage::first)),
                list(articles(site)).further(site, ArticleIndexPage::further));
    }

    private static PlannedPage first(Site site) {
        Paginated<ArticleHead> articles = articles(site);
        String count = site.ui().count("articles", articles.items());
        String title = site.ui().text(TITLE);
        return page(new PageScope(site, Urls.ARTICLES), title, count, articles, 1);
    }

    private static PlannedPage further(Site site, int number) {
        Paginated<ArticleHead> articles = articles(site);
        LongList list = list(articles);
        String title = list.title(site.ui(), site.ui().text(TITLE), number);
        String position = list.position(site.ui(), number);
        return page(list.scope(site, number), title, position, articles, number);
    }

    private static PlannedPage page(
            PageScope page,
            String title,
            String position,
            Paginated<ArticleHead> articles,
            int number) {
        ArticleIndexView view =
                new ArticleIndexView(
                        page.frame(title, ""),
                        page.site().ui().text(TITLE),
                        position,
                        articles.page(number).stream()
                                .map(article -> Cards.article(page, article))
                                .toList(),
                        list(articles).pagination(page, number));
        return page.page("article-index", view, null);
    }

    private static LongList list(Paginated<ArticleHead> articles) {
        return new LongList(Urls.ARTICLES, Urls.ARTICLES, "articles", TITLE, articles.size());
    }

    private static Paginated<ArticleHead> articles(Site site) {
        return Paginated.of(site.articleHeads());
    }
}
