package berkas.plan.view;

/**
 * How many there are of something.
 *
 * @param word the keyword, for class names
 * @param number as shown, in the dossier's language
 * @param share of the whole, 0 to 100, rounded
 */
public record Count(String word, String label, String number, int share) {}
