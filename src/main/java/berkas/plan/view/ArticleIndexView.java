package berkas.plan.view;

import java.util.List;

/**
 * All articles.
 *
 * @param position how many there are, or which page of how many this is
 * @param pages the ways to the other articles: one pagination, or none
 */
public record ArticleIndexView(
        Frame frame,
        String title,
        String position,
        List<ArticleCard> articles,
        List<Pagination> pages)
        implements View {}
