package berkas.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text.
 *
 * <p>A word is a run of letters, digits and their marks, with apostrophes between letters. Where
 * writing knows no spaces between words, each character is one. {@code search.js} takes what
 * readers type apart in the same way.
 */
final class Words {
    /** Scripts that put no space between words: Thai, Lao, Khmer, Myanmar, kana, Han. */
    private static final String UNSPACED =
            "\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}";

    private static final String IN_WORD = "[\\p{L}\\p{N}\\p{M}&&[^" + UNSPACED + "]]";

    private static final Pattern WORD =
            Pattern.compile(
                    "[" + UNSPACED + "]\\p{M}*|" + IN_WORD + "++(?:['’ʼ]" + IN_WORD + "++)*+");

    private Words() {}

    /** The words in reading order, folded. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = Folding.fold(matcher.group());
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
