package berkas.plan.html;

import berkas.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Stretches of a text shown elsewhere, with what matters in them marked. */
public final class Quotes {
    private Quotes() {}

    /**
     * A sentence with marks in it.
     *
     * @param start of the sentence, 0-based UTF-16 offset
     * @param end exclusive
     * @param marked stretches within it, as pairs of offsets, sorted
     */
    public record Sentence(int start, int end, List<int[]> marked) {}

    /** The blocks that a stretch touches, the stretch marked. */
    public static String paragraph(String text, int start, int end, String open) {
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int newline = text.indexOf('\n', end);
        int to = newline < 0 ? text.length() : newline;
        return lines(text.substring(from, start))
                + open
                + lines(text.substring(start, end))
                + "</mark>"
                + lines(text.substring(end, to));
    }

    /**
     * The sentences around stretches of a text, each once.
     *
     * @param stretches pairs of offsets, sorted
     */
    public static List<Sentence> sentences(String text, List<int[]> stretches, Locale locale) {
        List<Sentence> sentences = new ArrayList<>();
        for (int[] stretch : stretches) {
            Sentence last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
            if (last != null && stretch[1] <= last.end()) {
                last.marked().add(stretch);
            } else {
                int[] around = Sentences.around(text, stretch[0], stretch[1], locale);
                List<int[]> marked = new ArrayList<>(List.of(stretch));
                sentences.add(new Sentence(around[0], around[1], marked));
            }
        }
        return sentences;
    }

    /** A sentence with its stretches marked. */
    public static String marked(String text, Sentence sentence) {
        StringBuilder out = new StringBuilder();
        int at = sentence.start();
        for (int[] stretch : sentence.marked()) {
            out.append(lines(text.substring(at, stretch[0])));
            out.append("<mark>").append(lines(text.substring(stretch[0], stretch[1])));
            out.append("</mark>");
            at = stretch[1];
        }
        return out.append(lines(text.substring(at, sentence.end()))).toString();
    }

    private static String lines(String text) {
        return Html.text(text).replace("\n", "<br>");
    }
}
