package berkas.plan.view;

/** A note in a list, without its body; fields as in {@link NoteItem}. */
public record NoteCard(
        int number,
        String type,
        String typeLabel,
        String verdict,
        String verdictLabel,
        String title,
        String titleLanguage,
        String quote,
        String quoteLanguage,
        String href,
        String date,
        boolean draft) {}
