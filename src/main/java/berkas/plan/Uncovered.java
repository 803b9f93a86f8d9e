package berkas.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what articles keep naming and the glossary does not know. */
public final class Uncovered {
    private static final int LEAST_TIMES = 2;

    /** A run of capitalised words; a single one counts too. */
    private static final Pattern PHRASE =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N}-]*(?: \\p{Lu}[\\p{L}\\p{M}\\p{N}-]*)*");

    private Uncovered() {}

    /** Capitalised phrases that recur outside mentions, the most frequent first. */
    public static List<String> phrases(Site site) {
        Map<String, Integer> times = new TreeMap<>();
        site.articles().values().forEach(article -> count(article.body(), times));
        return times.entrySet().stream()
                .filter(phrase -> phrase.getValue() >= LEAST_TIMES)
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void count(Body body, Map<String, Integer> times) {
        String text = body.text().text();
        Matcher phrase = PHRASE.matcher(text);
        int next = 0;
        while (phrase.find()) {
            while (next < body.mentions().size()
                    && body.mentions().get(next).end() <= phrase.start()) {
                next++;
            }
            boolean covered =
                    next < body.mentions().size()
                            && body.mentions().get(next).start() < phrase.end();
            if (!covered && !startsSentence(text, phrase.start())) {
                times.merge(phrase.group(), 1, Integer::sum);
            }
        }
    }

    // A word at the head of a sentence is capitalised whatever it is.
    private static boolean startsSentence(String text, int at) {
        String before = text.substring(Math.max(0, at - 3), at);
        String words = before.strip();
        return words.isEmpty()
                || before.indexOf('\n') >= 0
                || ".?!:“\"".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
