package berkas.plan;

import berkas.anchor.Anchor;
import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * An annotation with its place in its article.
 *
 * @param number in its article, from 1, in reading order; notes on the whole article come first
 * @param title the editor's, or the number in words
 * @param anchor {@code null} for a note on the whole article
 * @param articlePlace where the text of the article stands
 */
public record Note(
        Annotation annotation,
        Article article,
        int number,
        String title,
        Body body,
        @Nullable Anchor anchor,
        Place articlePlace) {
    /** What it is about, as readers see it; empty for a note on the whole article. */
    public String passage() {
        return anchor == null ? "" : anchor.passage();
    }

    /** The language of the passage. */
    public LanguageTag passageLanguage() {
        return articlePlace.language();
    }

    public String path() {
        return annotation.path();
    }

    /** Where its passage stands: the words themselves, or the article. */
    public String passageUrl() {
        String url = Urls.article(article.id());
        return anchor == null ? url : url + "#" + Urls.quoteAnchor(annotation.id());
    }

    /** How its text begins, in one line. */
    public String brief() {
        return body.brief();
    }

    /** Where its passage begins in the article's rendered text; 0 for the whole article. */
    public int start() {
        return anchor == null ? 0 : anchor.start();
    }

    /**
     * What a link to a note says when the editor gave no words. It must not depend on the number:
     * notes are numbered only once the texts that link to them are known.
     */
    static String linkText(Annotation annotation) {
        return annotation.title().isEmpty() ? annotation.path() : annotation.title();
    }
}
