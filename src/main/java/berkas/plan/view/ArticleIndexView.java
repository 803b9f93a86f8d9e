package berkas.plan.view;

import java.util.List;

/** All articles. */
public record ArticleIndexView(Frame frame, String title, String count, List<ArticleCard> articles)
        implements View {}
