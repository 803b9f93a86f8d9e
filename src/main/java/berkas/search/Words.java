package berkas.search;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Takes texts apart into words.
 *
 * <p>A word is a run of letters, digits and their marks, with apostrophes between them. Where
 * writing knows no spaces between words, each character is one. {@code search-words.js} takes what
 * readers type apart in the same way, by a regular expression: such as Java's took most of the time
 * that an index takes.
 */
final class Words {
    /** Scripts that put no space between words. */
    private static final Set<UnicodeScript> UNSPACED =
            EnumSet.of(
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HAN);

    /** The first character of any of them. */
    private static final int FIRST_UNSPACED = 0x0E00;

    private static final int MARKS =
            1 << Character.NON_SPACING_MARK
                    | 1 << Character.COMBINING_SPACING_MARK
                    | 1 << Character.ENCLOSING_MARK;

    private static final int IN_WORD =
            MARKS
                    | 1 << Character.UPPERCASE_LETTER
                    | 1 << Character.LOWERCASE_LETTER
                    | 1 << Character.TITLECASE_LETTER
                    | 1 << Character.MODIFIER_LETTER
                    | 1 << Character.OTHER_LETTER
                    | 1 << Character.DECIMAL_DIGIT_NUMBER
                    | 1 << Character.LETTER_NUMBER
                    | 1 << Character.OTHER_NUMBER;

    /** Of a word of which nothing is left when it is folded. */
    private static final int NONE = -1;

    private final WordList list;
    private final Map<String, Integer> folded = new ConcurrentHashMap<>();

    /**
     * @param list gets the words
     */
    Words(WordList list) {
        this.list = list;
    }

    /** The words in reading order, folded, as their numbers in the list. */
    int[] of(String text) {
        IntStream.Builder found = IntStream.builder();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                int word = folded(text.substring(at, end));
                if (word != NONE) {
                    found.add(word);
                }
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return found.build().toArray();
    }

    private int folded(String written) {
        return folded.computeIfAbsent(written, this::number);
    }

    private int number(String written) {
        String word = Folding.fold(written);
        return word.isEmpty() ? NONE : list.number(word);
    }

    /** Where the word that begins at an offset ends; the offset itself if none does. */
    private static int end(String text, int start) {
        int first = text.codePointAt(start);
        if (isUnspaced(first)) {
            return run(text, start + Character.charCount(first), MARKS);
        }
        int end = run(text, start, IN_WORD);
        while (end > start && end < text.length() && isApostrophe(text.charAt(end))) {
            int more = run(text, end + 1, IN_WORD);
            if (more == end + 1) {
                return end;
            }
            end = more;
        }
        return end;
    }

    /** The end of a run of characters of some types, none of them unspaced but for marks. */
    private static int run(String text, int start, int types) {
        int at = start;
        while (at < text.length()) {
            if (types == IN_WORD && isUsual(text.charAt(at))) {
                at++;
                continue;
            }
            int c = text.codePointAt(at);
            boolean fits = (types >> Character.getType(c) & 1) == 1;
            if (!fits || (types == IN_WORD && isUnspaced(c))) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** What most letters are; of them nothing needs to be looked up. */
    private static boolean isUsual(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isUnspaced(int c) {
        return c >= FIRST_UNSPACED && UNSPACED.contains(UnicodeScript.of(c));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }
}
