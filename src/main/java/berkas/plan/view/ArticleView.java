package berkas.plan.view;

import java.util.List;

/**
 * An article with its notes.
 *
 * @param titleLanguage of the title when it is not the page's; else empty; likewise of other texts
 * @param original the headline in the article's language, where a translated one stands above it
 * @param language of the article's text when it is not the page's; else empty
 * @param direction of the article's text
 * @param textIn says which language the article is in, and which all else; empty when it is one
 * @param untranslated as in {@link NoteItem}, of the summary and the rights
 * @param passages the article's top-level blocks in order; their {@code html} joined without
 *     anything between has the article's rendered text as its text content, once what is marked
 *     {@code data-not-text} is left out
 * @param beyond the id of what no first window shows any more: what stands before it is drawn at
 *     once
 * @param wholeNotes notes on the article as a whole
 * @param types how many notes there are of each type
 * @param verdicts how many claims came out how; empty if none was checked
 * @param shown how many of the notes are shown, with <code>{0}</code> where the number goes
 * @param sources that the article itself cites
 */
public record ArticleView(
        Frame frame,
        String title,
        String titleLanguage,
        String subtitle,
        String subtitleLanguage,
        Original original,
        String language,
        String direction,
        List<MetaRow> details,
        String textIn,
        String summary,
        String summaryLanguage,
        String rights,
        String rightsLanguage,
        String untranslated,
        String noteCount,
        List<Passage> passages,
        String beyond,
        List<NoteItem> wholeNotes,
        List<NoteLine> contents,
        List<Count> types,
        List<Count> verdicts,
        String shown,
        List<SourceItem> sources)
        implements View {
    /** A headline as it was published; empty texts where none was translated. */
    public record Original(String title, String subtitle) {}

    /** A top-level block of the article and the notes whose passage begins in it. */
    public record Passage(SafeHtml html, List<NoteItem> notes) {}
}
