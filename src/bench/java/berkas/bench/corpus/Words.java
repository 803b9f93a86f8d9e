package berkas.bench.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that look Indonesian and mean nothing; none is made twice. */
final class Words {
    private static final List<String> SMALL =
            List.of(
                    "yang",
                    "dan",
                    "di",
                    "dari",
                    "untuk",
                    "pada",
                    "dengan",
                    "ini",
                    "itu",
                    "dalam",
                    "oleh",
                    "akan",
                    "telah",
                    "tidak",
                    "juga",
                    "kepada",
                    "sebagai",
                    "karena",
                    "atau",
                    "bagi",
                    "saat",
                    "masih",
                    "serta",
                    "sudah",
                    "dapat",
                    "hingga",
                    "antara",
                    "namun",
                    "setelah",
                    "sebelum",
                    "tersebut",
                    "lebih",
                    "sejak",
                    "menurut");
    private static final List<String> ONSETS =
            List.of(
                    "b", "c", "d", "g", "h", "j", "k", "k", "l", "m", "n", "p", "r", "s", "s", "t",
                    "t", "w", "ng", "ny");
    private static final List<String> VOWELS =
            List.of("a", "a", "a", "e", "e", "i", "i", "u", "u", "o");
    private static final List<String> CODAS =
            List.of("", "", "", "", "", "n", "n", "ng", "r", "s", "t", "k", "h", "l", "m");
    private static final List<String> PREFIXES =
            List.of("", "", "", "", "ber", "di", "ke", "me", "pe", "se", "ter");
    private static final List<String> SUFFIXES = List.of("", "", "", "", "an", "i", "kan");
    private static final List<String> CAPITALS =
            List.of("B", "D", "G", "J", "K", "L", "M", "N", "P", "R", "S", "T");

    private final Dice dice;
    private final Set<String> made = new HashSet<>(SMALL);

    Words(Dice dice) {
        this.dice = dice;
    }

    /** Words of running text, the commonest first. */
    List<String> vocabulary(int size) {
        List<String> words = new ArrayList<>(SMALL);
        while (words.size() < size) {
            words.add(fresh(2, 3, true));
        }
        return List.copyOf(words);
    }

    /** A word for a name or a notion, of no vocabulary. */
    String rare() {
        return fresh(3, 4, false);
    }

    String rareCapitalised() {
        return capitalised(rare());
    }

    String acronym() {
        while (true) {
            StringBuilder letters = new StringBuilder();
            int length = dice.between(3, 5);
            for (int i = 0; i < length; i++) {
                letters.append(dice.pick(CAPITALS));
            }
            if (made.add(letters.toString().toLowerCase(Locale.ROOT))) {
                return letters.toString();
            }
        }
    }

    private String fresh(int fewest, int most, boolean affixed) {
        while (true) {
            String root = root(dice.between(fewest, most));
            String word = affixed ? dice.pick(PREFIXES) + root + dice.pick(SUFFIXES) : root;
            if (word.length() > 3 && made.add(word)) {
                return word;
            }
        }
    }

    private String root(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(dice.pick(ONSETS)).append(dice.pick(VOWELS));
        }
        return word.append(dice.pick(CODAS)).toString();
    }

    static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
