package berkas.plan.view;

import java.util.List;

/**
 * A note, whole.
 *
 * @param path the annotation's article and id, as {@code data-annotation} names it
 * @param anchor the id of its element on this page
 * @param number in its article, from 1
 * @param type keyword, for class names
 * @param verdict keyword; empty unless the note checks a claim
 * @param titleLanguage of the title when it is not the page's; else empty
 * @param bodyLanguage of the body when it is not the page's; else empty
 * @param untranslated says that texts of the note are shown in another language for want of a
 *     translation; else empty
 * @param quote the passage as readers see it; empty for a note on the whole article
 * @param quoteLanguage of the passage when it is not the page's; else empty
 * @param back where the passage stands; empty for a note on the whole article
 * @param href the note's own page
 * @param brief how the body begins, as plain text
 * @param byline author and dates as one line; empty if not given
 */
public record NoteItem(
        String path,
        String anchor,
        int number,
        String type,
        String typeLabel,
        String verdict,
        String verdictLabel,
        String title,
        String titleLanguage,
        String quote,
        String quoteLanguage,
        String back,
        String href,
        String brief,
        SafeHtml body,
        String bodyLanguage,
        String untranslated,
        List<SourceItem> sources,
        List<Link> terms,
        String byline,
        boolean draft) {}
