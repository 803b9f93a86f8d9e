package berkas.plan.view;

import java.util.List;

/**
 * The dossier at a glance.
 *
 * @param titleLanguage of the title when it is not the page's; else empty; likewise of the
 *     description
 * @param untranslated as in {@link NoteItem}
 */
public record HomeView(
        Frame frame,
        String title,
        String titleLanguage,
        String description,
        String descriptionLanguage,
        String untranslated,
        List<MetaRow> label,
        List<ArticleCard> articles,
        List<Count> types,
        VerdictChart verdicts,
        List<NoteCard> latestNotes,
        List<EntryCard> keyEntries)
        implements View {}
