package berkas.plan.view;

import java.util.List;

/**
 * An article with its notes.
 *
 * @param language of the article when it is not the page's; else empty
 * @param direction of the article's text
 * @param passages the article's top-level blocks in order; their {@code html} joined without
 *     anything between has the article's rendered text as its text content, once what is marked
 *     {@code data-not-text} is left out
 * @param wholeNotes notes on the article as a whole
 * @param types how many notes there are of each type
 * @param verdicts how many claims came out how; empty if none was checked
 * @param shown how many of the notes are shown, with <code>{0}</code> where the number goes
 * @param sources that the article itself cites
 */
public record ArticleView(
        Frame frame,
        String title,
        String subtitle,
        String language,
        String direction,
        List<MetaRow> details,
        String summary,
        String rights,
        String noteCount,
        List<Passage> passages,
        List<NoteItem> wholeNotes,
        List<NoteLine> contents,
        List<Count> types,
        List<Count> verdicts,
        String shown,
        List<SourceItem> sources)
        implements View {
    /** A top-level block of the article and the notes whose passage begins in it. */
    public record Passage(SafeHtml html, List<NoteItem> notes) {}
}
