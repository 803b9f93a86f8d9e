package berkas.anchor;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/**
 * Where words begin and end, by Unicode letters, digits and marks.
 *
 * <p>Scripts written without spaces have a word break between any two characters. A figure goes on
 * over a point or comma: <em>Soyuz-2</em> does not end in the middle of <em>Soyuz-2.1a</em>.
 */
final class WordBreaks {
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    /** Particles and possessives written on to the word before them. */
    private static final List<String> CLITICS = List.of("nya", "lah", "kah", "pun", "ku", "mu");

    private static final int MOST_CLITICS = 2;

    private WordBreaks() {}

    /** Whether a word can begin at an offset. */
    static boolean startsWord(String text, int at) {
        if (at == 0) {
            return true;
        }
        if (at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at))) {
            return false;
        }
        int before = text.codePointBefore(at);
        return at < text.length()
                && apart(before, text.codePointAt(at))
                && !figureGoesOn(text, at - 2, at - 1, at);
    }

    /** Whether a word can end at an offset. */
    static boolean endsWord(String text, int at) {
        return at == text.length()
                || (apart(text.codePointBefore(at), text.codePointAt(at))
                        && !figureGoesOn(text, at - 1, at, at + 1));
    }

    /** Whether a word can end at an offset once Indonesian clitics are taken off. */
    static boolean endsWordBeforeClitics(String text, int at) {
        int end = at;
        for (int i = 0; i <= MOST_CLITICS; i++) {
            if (endsWord(text, end)) {
                return true;
            }
            int next = afterClitic(text, end);
            if (next == end) {
                return false;
            }
            end = next;
        }
        return false;
    }

    private static int afterClitic(String text, int at) {
        for (String clitic : CLITICS) {
            if (text.startsWith(clitic, at)) {
                return at + clitic.length();
            }
        }
        return at;
    }

    /** What most letters are; of them nothing needs to be looked up. */
    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean apart(int before, int after) {
        return !isWord(before) || !isWord(after) || spaceless(before) || spaceless(after);
    }

    private static boolean isWord(int c) {
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean spaceless(int c) {
        return c > 0xE00 && WITHOUT_SPACES.contains(UnicodeScript.of(c));
    }

    private static boolean figureGoesOn(String text, int left, int point, int right) {
        return left >= 0
                && right < text.length()
                && (text.charAt(point) == '.' || text.charAt(point) == ',')
                && Character.isDigit(text.charAt(left))
                && Character.isDigit(text.charAt(right));
    }
}
