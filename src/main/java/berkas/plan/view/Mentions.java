package berkas.plan.view;

import java.util.List;

/**
 * The mentions of an entry in one text.
 *
 * @param kind what the text is: article, note, entry, event or page
 * @param titleLanguage of the title when it is not the page's; else empty
 * @param language of the quoted text when it is not the page's; else empty
 * @param sentences each mention in its sentence, in reading order
 */
public record Mentions(
        String kind,
        String kindLabel,
        String title,
        String titleLanguage,
        String href,
        String language,
        List<Sentence> sentences) {
    /**
     * A sentence that mentions the entry, the mentions marked.
     *
     * @param href where it stands
     */
    public record Sentence(SafeHtml text, String href) {}
}
