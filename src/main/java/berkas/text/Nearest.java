package berkas.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Did you mean …? Finds the known name that a mistyped one was meant to be. */
public final class Nearest {
    /** Shorter beginnings of a name fit too many. */
    private static final int SHORTEST_PART = 3;

    /** Nothing longer is a mistyped name. */
    private static final int LONGEST = 500;

    private Nearest() {}

    /**
     * The candidate nearest to {@code given}, if any is near enough to be worth suggesting.
     *
     * <p>Near is, best first: the same but for case and separators ({@code seeAlso}, {@code
     * see-also}); at most one slip in three characters; a beginning or a whole word of the
     * candidate ({@code desc}, {@code description}; {@code putin}, {@code vladimir-putin}). Of
     * equally distant ones a swap of letters comes first, then the longer common beginning, then
     * the alphabet.
     */
    public static Optional<String> nearest(String given, Collection<String> candidates) {
        if (given.isBlank() || given.length() > LONGEST) {
            return Optional.empty();
        }
        return candidates.stream()
                .map(candidate -> near(given, candidate))
                .flatMap(Optional::stream)
                .min(Near.ORDER)
                .map(Near::candidate);
    }

    /** A candidate and what makes it near; the lower {@code cost}, the nearer. */
    private record Near(String candidate, int cost, boolean swapped, int commonStart) {
        static final Comparator<Near> ORDER =
                Comparator.comparingInt(Near::cost)
                        .thenComparing(Near::swapped, Comparator.reverseOrder())
                        .thenComparing(Near::commonStart, Comparator.reverseOrder())
                        .thenComparing(Near::candidate);
    }

    private static Optional<Near> near(String given, String candidate) {
        String a = plain(given);
        String b = plain(candidate);
        int cost = candidate.equals(given) ? -1 : a.equals(b) ? 0 : cost(given, candidate);
        return cost == Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new Near(candidate, cost, isSwap(a, b), commonStart(a, b)));
    }

    private static int cost(String given, String candidate) {
        int most = Math.max(1, given.length() / 3);
        // A difference in length is a distance already; this keeps absurdly long names cheap.
        if (Math.abs(given.length() - candidate.length()) <= most) {
            int distance = EditDistance.ignoringCase(given, candidate);
            if (distance <= most && distance < given.length()) {
                return distance;
            }
        }
        return isPart(given, candidate) ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE;
    }

    private static boolean isPart(String given, String candidate) {
        String part = lower(given);
        String whole = lower(candidate);
        return part.length() >= SHORTEST_PART
                && (whole.startsWith(part) || ('-' + whole + '-').contains('-' + part + '-'));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_. ]+", "-");
    }

    private static String plain(String name) {
        return lower(name).replace("-", "");
    }

    private static boolean isSwap(String a, String b) {
        return a.length() == b.length()
                && Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray());
    }

    private static int commonStart(String a, String b) {
        int length = Math.min(a.length(), b.length());
        int i = 0;
        while (i < length && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
