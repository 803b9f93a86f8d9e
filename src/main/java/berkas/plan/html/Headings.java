package berkas.plan.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Gives headings levels that skip none, below the level of what they stand under.
 *
 * <p>Editors choose levels by their look; readers of a screen reader go by them. What is nested
 * deeper stays deeper, by one level at a time.
 */
final class Headings {
    private static final int DEEPEST = 6;

    private final int base;
    private final Deque<Integer> open = new ArrayDeque<>();

    /**
     * @param base the level of the heading the body stands under
     */
    Headings(int base) {
        this.base = base;
    }

    int level(int written) {
        while (!open.isEmpty() && open.peek() >= written) {
            open.pop();
        }
        open.push(written);
        return Math.min(DEEPEST, base + open.size());
    }
}
