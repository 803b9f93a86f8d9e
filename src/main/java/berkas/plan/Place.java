package berkas.plan;

import berkas.model.LanguageTag;
import java.util.Locale;

/**
 * A text of the dossier and where it is published.
 *
 * @param id the article's, entry's, event's or page's id, or the annotation's path
 * @param titleLanguage the title may be translated and the text not, or the other way about
 * @param url of its page in any language, with a fragment when it is only a part of one
 * @param language of the text
 */
public record Place(
        Kind kind,
        String id,
        String title,
        LanguageTag titleLanguage,
        String url,
        LanguageTag language) {
    /** In the order in which mentions are listed. */
    public enum Kind {
        ARTICLE,
        NOTE,
        ENTRY,
        EVENT,
        PAGE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where a stretch of the text stands: in articles every block can be led to. */
    public String url(int leaf) {
        return kind == Kind.ARTICLE ? url + "#" + Urls.blockAnchor(leaf) : url;
    }
}
