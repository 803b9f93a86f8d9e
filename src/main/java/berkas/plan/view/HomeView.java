package berkas.plan.view;

import java.util.List;

/** The dossier at a glance. */
public record HomeView(
        Frame frame,
        String title,
        String description,
        List<MetaRow> details,
        List<ArticleCard> articles,
        List<Count> figures,
        List<Count> types,
        List<Count> verdicts,
        List<NoteCard> latestNotes,
        List<EntryCard> keyEntries)
        implements View {}
