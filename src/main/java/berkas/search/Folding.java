package berkas.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words without what people do not type: case, diacritics, the forms of characters.
 *
 * <p>{@code search.js} folds what readers type in the same way. Marks that make other letters (of
 * Devanagari, Thai, Hangul) stay.
 */
final class Folding {
    /** The marks of Latin, Greek, Cyrillic, Hebrew and Arabic. */
    private static final Pattern MARKS =
            Pattern.compile(
                    "[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7"
                            + "\u0610-\u061A\u064B-\u065F\u0670\u1AB0-\u1AFF\u1DC0-\u1DFF"
                            + "\u20D0-\u20FF\uFE20-\uFE2F]+");

    private static final Pattern POSSESSIVE = Pattern.compile("['’ʼ]s$");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ]");

    /** Letters that do not decompose, and what people type for them. */
    private static final Map<Character, String> LETTERS =
            Map.ofEntries(
                    Map.entry('ß', "ss"),
                    Map.entry('æ', "ae"),
                    Map.entry('œ', "oe"),
                    Map.entry('ø', "o"),
                    Map.entry('đ', "d"),
                    Map.entry('ð', "d"),
                    Map.entry('þ', "th"),
                    Map.entry('ł', "l"),
                    Map.entry('ı', "i"),
                    Map.entry('ħ', "h"),
                    Map.entry('ŋ', "ng"),
                    Map.entry('ς', "σ"));

    private Folding() {}

    /** The word folded; may be empty. */
    static String fold(String word) {
        return isPlain(word) ? word.toLowerCase(Locale.ROOT) : foldFully(word);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 'z' || word.charAt(i) == '\'') {
                return false;
            }
        }
        return true;
    }

    private static String foldFully(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String open = POSSESSIVE.matcher(lower).replaceFirst("");
        String bare = APOSTROPHES.matcher(open).replaceAll("");
        String apart = Normalizer.normalize(bare, Normalizer.Form.NFKD);
        String plain = MARKS.matcher(apart).replaceAll("");
        return Normalizer.normalize(spelled(plain.toLowerCase(Locale.ROOT)), Normalizer.Form.NFC);
    }

    private static String spelled(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String letter = LETTERS.get(text.charAt(i));
            if (letter == null) {
                out.append(text.charAt(i));
            } else {
                out.append(letter);
            }
        }
        return out.toString();
    }
}
