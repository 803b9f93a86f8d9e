package berkas.plan.view;

/**
 * A note's own page.
 *
 * @param passageLanguage of the article's text when it is not the page's; else empty
 * @param context the passage in its paragraph, marked; empty for a note on the whole article
 * @param previous empty label for the first note of the article
 * @param next empty label for the last
 */
public record NoteView(
        Frame frame,
        String title,
        NoteItem note,
        Link article,
        String passageLanguage,
        SafeHtml context,
        Link previous,
        Link next,
        String position)
        implements View {}
