package berkas.plan;

import berkas.model.Article;
import berkas.model.LanguageTag;
import java.util.Comparator;
import java.util.List;

/**
 * What lists of articles show of one.
 *
 * @param article with its headline in the language of the site, if that is translated
 * @param original with its headline as it was published
 * @param place where its text stands
 * @param notes how many there are on it
 * @param entries ids of those its text mentions, in the order of their first mention
 */
public record ArticleHead(
        Article article, Article original, Place place, int notes, List<String> entries) {
    static final Comparator<ArticleHead> NEWEST_FIRST =
            Comparator.comparing((ArticleHead head) -> head.article().published())
                    .reversed()
                    .thenComparing(head -> head.article().id());

    public ArticleHead {
        entries = List.copyOf(entries);
    }

    /** The language of the line below the headline, which may be translated by itself. */
    public LanguageTag subtitleLanguage(LanguageTag site) {
        boolean isTranslated = !article.subtitle().equals(original.subtitle());
        return isTranslated ? site : place.language();
    }
}
