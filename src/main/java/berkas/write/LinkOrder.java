package berkas.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The order in which pages that link to each other can appear one by one, so that at no moment a
 * link leads to a page that is not there.
 *
 * <p>A page comes after those it links to. Pages that link to each other in a circle have no such
 * order, and a dossier is full of them (a note and its entry, a note and the next). Each circle is
 * opened at the page most others are waiting for: that page appears first without the links that
 * would break, and once more, complete, as soon as they lead somewhere. This is Kahn's topological
 * sorting with a way out, all but linear in the number of links.
 *
 * <p>Read backwards it is the order in which such pages can disappear.
 */
final class LinkOrder {
    /** What is to be seen of a page. */
    enum Shape {
        WHOLE,
        /** The page without some of its links. */
        PARTIAL,
        ABSENT
    }

    /**
     * One change of a page.
     *
     * @param without the pages it may not link to at this time; empty unless the shape is partial
     */
    record Turn(String page, Shape shape, Set<String> without) {
        Turn {
            without = Set.copyOf(without);
        }
    }

    /** A page a circle may be opened at, with the number of pages that waited for it when noted. */
    private record Candidate(String page, int waiting) {}

    private static final Comparator<Candidate> MOST_AWAITED_FIRST =
            Comparator.comparing(Candidate::waiting).reversed().thenComparing(Candidate::page);

    private final NavigableMap<String, Set<String>> links;
    private final Map<String, List<String>> linkers = new HashMap<>();
    private final Map<String, Integer> missing = new HashMap<>();
    private final Map<String, Integer> waiting = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final Deque<String> ready = new ArrayDeque<>();
    private final List<Turn> turns = new ArrayList<>();

    private LinkOrder(NavigableMap<String, Set<String>> links) {
        this.links = links;
        links.forEach(this::register);
    }

    /**
     * The turns by which pages come; each ends whole.
     *
     * @param links to each page the others of the same set it links to, itself left out
     */
    static List<Turn> appearing(NavigableMap<String, Set<String>> links) {
        return new LinkOrder(links).ordered();
    }

    /**
     * The turns by which pages go; each ends absent. The argument is that of {@link #appearing}.
     */
    static List<Turn> disappearing(NavigableMap<String, Set<String>> links) {
        Map<String, Turn> shown = new HashMap<>();
        Deque<Turn> undone = new ArrayDeque<>();
        for (Turn turn : appearing(links)) {
            Turn before = shown.put(turn.page(), turn);
            undone.addFirst(before == null ? absent(turn.page()) : before);
        }
        return List.copyOf(undone);
    }

    private static Turn absent(String page) {
        return new Turn(page, Shape.ABSENT, Set.of());
    }

    private void register(String page, Set<String> targets) {
        missing.put(page, targets.size());
        for (String target : targets) {
            linkers.computeIfAbsent(target, key -> new ArrayList<>()).add(page);
            waiting.merge(target, 1, Integer::sum);
        }
        if (targets.isEmpty()) {
            ready.add(page);
        }
    }

    private List<Turn> ordered() {
        placeReady();
        Queue<Candidate> candidates = new PriorityQueue<>(MOST_AWAITED_FIRST);
        links.keySet().forEach(page -> candidates.add(candidate(page)));
        while (!candidates.isEmpty()) {
            Candidate first = candidates.remove();
            if (placed.contains(first.page())) {
                continue;
            }
            if (first.waiting() > waiting.getOrDefault(first.page(), 0)) {
                candidates.add(candidate(first.page())); // fewer wait for it by now
            } else {
                place(new Turn(first.page(), Shape.PARTIAL, missingOf(first.page())));
                placeReady();
            }
        }
        return turns;
    }

    private Candidate candidate(String page) {
        return new Candidate(page, waiting.getOrDefault(page, 0));
    }

    private void placeReady() {
        while (!ready.isEmpty()) {
            place(new Turn(ready.remove(), Shape.WHOLE, Set.of()));
        }
    }

    private void place(Turn turn) {
        turns.add(turn);
        if (placed.add(turn.page())) {
            linkersOf(turn.page()).forEach(this::countDown);
            targetsOf(turn.page()).forEach(target -> waiting.merge(target, -1, Integer::sum));
        }
    }

    private void countDown(String linker) {
        if (missing.merge(linker, -1, Integer::sum) == 0) {
            ready.add(linker);
        }
    }

    private List<String> linkersOf(String page) {
        return linkers.getOrDefault(page, List.of());
    }

    private Set<String> targetsOf(String page) {
        return links.getOrDefault(page, Set.of());
    }

    private Set<String> missingOf(String page) {
        return targetsOf(page).stream()
                .filter(target -> !placed.contains(target))
                .collect(Collectors.toSet());
    }
}
