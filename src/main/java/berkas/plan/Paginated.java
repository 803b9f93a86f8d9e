package berkas.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A list in the pages that readers see of it, none of them too long for a phone.
 *
 * <p>Where a page ends is told by what stands before it on the same page only. So where some items
 * belong together, what is added or gone on one page seldom changes the ones after it.
 *
 * @param pages at least one; only a list without items has one without
 */
public record Paginated<T>(List<List<T>> pages) {
    /** How many items a page has, about: only the last page may have more or fewer. */
    static final int USUAL = 100;

    private static final int MOST = 2 * USUAL;
    private static final int LEAST = USUAL / 2;

    public Paginated {
        pages = List.copyOf(pages);
    }

    /** Pages of {@value #USUAL} items. */
    public static <T> Paginated<T> of(List<T> items) {
        return of(items, (item, next) -> false);
    }

    /**
     * Pages of at least {@value #USUAL} items.
     *
     * @param belong whether a page should not end between an item and the next
     */
    static <T> Paginated<T> of(List<T> items, BiPredicate<T, T> belong) {
        List<List<T>> pages = new ArrayList<>();
        int start = 0;
        for (int end = USUAL; end <= items.size() - LEAST; end++) {
            int length = end - start;
            if (length >= MOST
                    || (length >= USUAL && !belong.test(items.get(end - 1), items.get(end)))) {
                pages.add(List.copyOf(items.subList(start, end)));
                start = end;
            }
        }
        pages.add(List.copyOf(items.subList(start, items.size())));
        return new Paginated<>(pages);
    }

    /** How many pages there are. */
    public int size() {
        return pages.size();
    }

    /** How many items there are. */
    public int items() {
        return pages.stream().mapToInt(List::size).sum();
    }

    /**
     * The items of a page, none if there is no such page.
     *
     * @param number from 1
     */
    public List<T> page(int number) {
        return number <= pages.size() ? pages.get(number - 1) : List.of();
    }
}
