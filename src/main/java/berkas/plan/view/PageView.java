package berkas.plan.view;

import java.util.List;

/**
 * A page of the dossier's own.
 *
 * @param titleLanguage of the title when it is not the page's; else empty; likewise of the body
 * @param untranslated as in {@link NoteItem}
 */
public record PageView(
        Frame frame,
        String title,
        String titleLanguage,
        SafeHtml body,
        String bodyLanguage,
        String untranslated,
        List<SourceItem> sources)
        implements View {}
