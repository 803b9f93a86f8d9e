package berkas.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Other stems an Indonesian word may have.
 *
 * <p>The stemmer has no dictionary: it cannot know that <em>pengiriman</em> is of <em>kirim</em>,
 * not of <em>irim</em>, nor that <em>bertemu</em> ends in no <em>-mu</em>. Which of these stems is
 * right shows in the other words of the dossier. Source of the rules: the nasal assimilation of
 * meN- and peN-, Tata Bahasa Baku Bahasa Indonesia.
 */
final class Forms {
    private static final String VOWELS = "aeiou";
    private static final List<String> CLITICS = List.of("mu", "ku", "lah", "kah", "pun", "nya");

    private static final Map<String, String> SWALLOWED =
            new TreeMap<>(
                    Map.of(
                            "meng", "k", "peng", "k", "mem", "p", "pem", "p", "men", "t", "pen",
                            "t", "ber", "r", "per", "r"));

    private Forms() {}

    /** Stems the word has if the stemmer took too much or too little; likelier ones first. */
    static List<String> others(String word, String stem) {
        List<String> others = new ArrayList<>();
        if (CLITICS.stream().anyMatch(word::endsWith)) {
            // With a clitic to take, the stemmer leaves the end of the word alone.
            String whole = Stemmer.INDONESIAN.stem(word + "nya");
            others.add(whole);
            restore(word, whole, others);
        }
        restore(word, stem, others);
        if (word.endsWith("kan") && !stem.isEmpty() && isVowel(stem.charAt(stem.length() - 1))) {
            others.add(stem + "k");
            restore(word, stem + "k", others);
        }
        others.add(word);
        others.removeIf(stem::equals);
        return others.stream().distinct().toList();
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    /** The letter that the prefix before the stem has swallowed. */
    private static void restore(String word, String stem, List<String> others) {
        if (stem.isEmpty() || !isVowel(stem.charAt(0))) {
            return;
        }
        String prefix = word.substring(0, Math.max(0, word.indexOf(stem)));
        SWALLOWED.forEach(
                (end, letter) -> {
                    if (prefix.endsWith(end)) {
                        others.add(letter + stem);
                    }
                });
    }
}
