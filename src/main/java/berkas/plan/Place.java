package berkas.plan;

import berkas.model.LanguageTag;
import java.util.Locale;

/**
 * A text of the dossier and where it is published.
 *
 * @param id the article's, entry's, event's or page's id, or the annotation's path
 * @param url of its page, with a fragment when it is only a part of one
 */
public record Place(Kind kind, String id, String title, String url, LanguageTag language) {
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
