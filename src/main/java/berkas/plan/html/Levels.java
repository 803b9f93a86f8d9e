package berkas.plan.html;

import berkas.anchor.Anchor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The height at which each note's line runs under its words: notes that overlap have different
 * ones, and a note keeps its own from its first word to its last.
 */
final class Levels {
    /** How many heights there are; what is deeper shares the last. */
    static final int MOST = 3;

    private final IdentityHashMap<Anchor, Integer> levels = new IdentityHashMap<>();

    private Levels() {}

    /**
     * @param anchors in reading order
     */
    static Levels of(List<Anchor> anchors) {
        Levels levels = new Levels();
        List<Integer> ends = new ArrayList<>();
        for (Anchor anchor : anchors) {
            int free = 0;
            while (free < ends.size() && ends.get(free) > anchor.start()) {
                free++;
            }
            if (free == ends.size()) {
                ends.add(0);
            }
            ends.set(free, anchor.end());
            levels.levels.put(anchor, Math.min(free, MOST - 1));
        }
        return levels;
    }

    /** The first anchor at each height, from the words downwards. */
    List<Anchor> distinct(List<Anchor> anchors) {
        return IntStream.range(0, MOST)
                .boxed()
                .flatMap(level -> anchors.stream().filter(anchor -> of(anchor) == level).limit(1))
                .toList();
    }

    /** From 0, the nearest to the words. */
    int of(Anchor anchor) {
        return Objects.requireNonNull(levels.get(anchor));
    }
}
