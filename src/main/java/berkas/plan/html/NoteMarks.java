package berkas.plan.html;

/**
 * What the page knows a note by.
 *
 * @param quoteAnchor id for its first highlighted words
 * @param noteAnchor id of the note's element
 * @param classes of its highlight
 * @param reference the reference that follows its last words, as markup
 */
public record NoteMarks(String quoteAnchor, String noteAnchor, String classes, String reference) {}
