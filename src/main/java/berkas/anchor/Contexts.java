package berkas.anchor;

import berkas.anchor.Haystack.Hit;
import berkas.diagnostic.Paste;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words around a hit: to be recognised by, and to make it the only one. */
final class Contexts {
    private static final int SHOWN = 40;
    private static final int LONGEST_WORD = 30;
    private static final int LEAST_CONTEXT = 24;
    private static final int LONGEST_CONTEXT = 400;
    private static final int LONGEST_PASSAGE = 200;

    private Contexts() {}

    /** The hit between brackets with some words on either side. */
    static String around(Haystack haystack, Hit hit) {
        int first = Math.max(0, hit.start() - SHOWN);
        int from = Math.max(first - LONGEST_WORD, wordStart(haystack, first));
        int last = Math.min(length(haystack), hit.end() + SHOWN);
        int to = Math.min(last + LONGEST_WORD, wordEnd(haystack, last));
        return (from > 0 ? "… " : "")
                + shown(haystack, from, hit.start())
                + "["
                + passage(haystack, hit)
                + "]"
                + shown(haystack, hit.end(), to)
                + (to < length(haystack) ? " …" : "");
    }

    /** The hit itself; of a long one how it begins and ends. */
    private static String passage(Haystack haystack, Hit hit) {
        return hit.end() - hit.start() <= LONGEST_PASSAGE
                ? shown(haystack, hit.start(), hit.end())
                : shown(haystack, hit.start(), hit.start() + SHOWN)
                        + " … "
                        + shown(haystack, hit.end() - SHOWN, hit.end());
    }

    /**
     * The lines to paste: whole words before and after the hit that no other hit has around it.
     *
     * <p>More words than would just do, and on both sides: if the passage is deleted one day, no
     * other place should come to have them around it by chance.
     *
     * @return without a line when there are no words on either side; empty when it would take more
     *     words than anybody wants to paste
     */
    static Optional<String> unique(Haystack haystack, List<Hit> all, Hit hit) {
        List<Hit> others = all.stream().filter(other -> !other.equals(hit)).toList();
        int prefix = least(haystack, hit, true);
        int suffix = least(haystack, hit, false);
        if (!alike(haystack, hit, others, prefix, suffix).isEmpty()) {
            int before = needed(haystack, hit, others, true);
            int after = needed(haystack, hit, others, false);
            if (before >= 0 && (after < 0 || before <= after)) {
                prefix = Math.max(prefix, before);
            } else {
                suffix = Math.max(suffix, after);
            }
        }
        if (Math.max(prefix, suffix) > LONGEST_CONTEXT) {
            return Optional.empty();
        }
        int before = haystack.edgeBefore(hit);
        int after = haystack.edgeAfter(hit);
        return Optional.of(
                Stream.of(
                                line("prefix", shown(haystack, before - prefix, before)),
                                line("suffix", shown(haystack, after, after + suffix)))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    private static String line(String key, String words) {
        return words.isEmpty() ? "" : Paste.yaml(key, words);
    }

    // Whole words of about the usual length of a context, or all there are.
    private static int least(Haystack haystack, Hit hit, boolean before) {
        int room = room(haystack, hit, before);
        int context = 0;
        while (context < Math.min(LEAST_CONTEXT, room)) {
            context = Math.min(room, longer(haystack, hit, context, before));
        }
        return context;
    }

    private static List<Hit> alike(
            Haystack haystack, Hit hit, List<Hit> others, int prefix, int suffix) {
        return others.stream()
                .filter(other -> sameContext(haystack, hit, other, prefix, true))
                .filter(other -> sameContext(haystack, hit, other, suffix, false))
                .toList();
    }

    private static int room(Haystack haystack, Hit hit, boolean before) {
        return before ? haystack.edgeBefore(hit) : length(haystack) - haystack.edgeAfter(hit);
    }

    /** The original characters of a stretch of the projection, white space folded. */
    static String shown(Haystack haystack, int start, int end) {
        if (start >= end) {
            return "";
        }
        String text = haystack.text().text();
        int from = haystack.projection().start(start);
        int to = haystack.projection().end(end);
        return text.substring(from, to).replaceAll("\\s+", " ");
    }

    // How many characters of context on one side set the hit apart, in whole words; -1 if its side
    // of the text is used up before they do.
    private static int needed(Haystack haystack, Hit hit, List<Hit> others, boolean before) {
        int room = room(haystack, hit, before);
        int shared = shared(haystack, hit, others, before);
        if (shared >= room) {
            return -1;
        }
        int context = 0;
        while (context <= shared) {
            context = Math.min(room, longer(haystack, hit, context, before));
        }
        return context;
    }

    /** The longest context on one side that the hit has in common with another. */
    private static int shared(Haystack haystack, Hit hit, List<Hit> others, boolean before) {
        String normal = haystack.projection().text();
        String outward = before ? new StringBuilder(normal).reverse().toString() : normal;
        ToIntFunction<Hit> edge =
                one ->
                        before
                                ? normal.length() - haystack.edgeBefore(one)
                                : haystack.edgeAfter(one);
        Prefixes prefixes = Prefixes.of(outward, edge.applyAsInt(hit));
        return others.stream()
                .mapToInt(other -> prefixes.sharedFrom(edge.applyAsInt(other)))
                .max()
                .orElse(0);
    }

    // One word more; in scripts without spaces, some characters more.
    private static int longer(Haystack haystack, Hit hit, int context, boolean before) {
        if (before) {
            int edge = haystack.edgeBefore(hit);
            int from = wordStart(haystack, edge - context - 1);
            int least = Math.max(from, edge - context - LONGEST_WORD);
            return edge - whole(haystack, least, -1);
        }
        int edge = haystack.edgeAfter(hit);
        int to = wordEnd(haystack, edge + context + 1);
        return whole(haystack, Math.min(to, edge + context + LONGEST_WORD), 1) - edge;
    }

    private static int whole(Haystack haystack, int offset, int step) {
        int at = offset;
        while (at > 0 && at < length(haystack) && !haystack.projection().boundary(at)) {
            at += step;
        }
        return at;
    }

    private static boolean sameContext(
            Haystack haystack, Hit one, Hit other, int size, boolean before) {
        String normal = haystack.projection().text();
        return before
                ? normal.regionMatches(
                        haystack.edgeBefore(one) - size,
                        normal,
                        haystack.edgeBefore(other) - size,
                        size)
                : normal.regionMatches(
                        haystack.edgeAfter(one), normal, haystack.edgeAfter(other), size);
    }

    // The start of the word at an offset, skipping the space it may stand on.
    private static int wordStart(Haystack haystack, int offset) {
        String normal = haystack.projection().text();
        int at = offset;
        while (at > 0 && normal.charAt(at) == ' ') {
            at--;
        }
        while (at > 0 && normal.charAt(at - 1) != ' ') {
            at--;
        }
        return at;
    }

    private static int wordEnd(Haystack haystack, int offset) {
        String normal = haystack.projection().text();
        int at = offset;
        while (at < normal.length() && normal.charAt(at - 1) == ' ') {
            at++;
        }
        while (at < normal.length() && normal.charAt(at) != ' ') {
            at++;
        }
        return at;
    }

    private static int length(Haystack haystack) {
        return haystack.projection().text().length();
    }
}
