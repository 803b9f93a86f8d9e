package berkas.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Which full stops belong to a word: Indonesian and English titles, initials, references. */
final class Abbreviations {
    /** Always followed by what they introduce, mostly a name. */
    private static final Set<String> TITLES =
            Set.of(
                    "Bpk", "Brigjen", "Capt", "Col", "Dr", "Dra", "Drs", "Gen", "Gg", "Gov", "Hj",
                    "Hon", "Ir", "Jend", "Jl", "Jln", "KH", "Kab", "Kapt", "Kec", "Kep", "Kol",
                    "Letjen", "Letkol", "Lt", "Mayjen", "Mr", "Mrs", "Ms", "Mt", "Nn", "Ny", "Pdt",
                    "Prof", "Rep", "Rev", "Sdr", "Sdri", "Sen", "Sgt", "St", "Sta", "Tn", "Ust",
                    "Yth", "dr", "drg", "vs");

    /** Abbreviations only where a number follows; words of their own elsewhere. */
    private static final Set<String> BEFORE_NUMBERS =
            Set.of(
                    "Art", "Fig", "Hal", "Hlm", "No", "Nos", "Pkl", "Ps", "Rp", "Tgl", "Vol", "art",
                    "ca", "fig", "hal", "hlm", "jil", "no", "nos", "p", "pkl", "pp", "ps", "tgl",
                    "vol");

    /** Close a list: a sentence ends with them only if the next one visibly begins. */
    private static final Set<String> LIST_ENDS =
            Set.of("dkk", "dll", "dsb", "dsj", "dst", "etc", "al", "tsb", "ybs");

    /** {@code J}, {@code J.K}, {@code a.n}: letters that each stand for a word. */
    private static final Pattern INITIALS =
            Pattern.compile("\\p{Lu}\\p{M}*+|\\p{L}\\p{M}*+(?:\\.\\p{L}\\p{M}*+)++");

    /** Longer words are not initials; no pattern needs to look. */
    private static final int LONGEST_INITIALS = 16;

    /** Stands for the code point after the last one of a text. */
    static final int NOTHING = 0;

    private Abbreviations() {}

    /**
     * Whether a sentence may end with {@code word} and a full stop.
     *
     * @param next the code point that follows, after white space, opening quotation marks and
     *     brackets; {@link #NOTHING} at the end of the text
     */
    static boolean mayEnd(String word, int next) {
        if (BEFORE_NUMBERS.contains(word)) {
            return !Character.isDigit(next);
        }
        if (LIST_ENDS.contains(word)) {
            return Character.isUpperCase(next) || next == NOTHING;
        }
        return !TITLES.contains(word) && !isInitials(word);
    }

    private static boolean isInitials(String word) {
        return word.length() <= LONGEST_INITIALS && INITIALS.matcher(word).matches();
    }
}
