package berkas.plan.view;

import java.util.List;

/** The dossier at a glance. */
public record HomeView(
        Frame frame,
        String title,
        String description,
        List<MetaRow> label,
        List<ArticleCard> articles,
        List<Count> types,
        VerdictChart verdicts,
        List<NoteCard> latestNotes,
        List<EntryCard> keyEntries)
        implements View {}
