package berkas.plan.view;

/**
 * A note in the list of its article's notes, leading to the note on the same page; other fields as
 * in {@link NoteItem}.
 *
 * @param anchor the id of the note's element
 */
public record NoteLine(
        int number,
        String anchor,
        String title,
        String titleLanguage,
        String type,
        String typeLabel,
        String verdict,
        String verdictLabel) {}
