package berkas.validate;

import berkas.text.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a broken link was meant to be.
 *
 * <p>Only names of about the same length are compared, the {@value #MOST} at most that begin most
 * alike, and after {@value #SEARCHES} different faults no more: when thousands of links break at
 * once, there is one cause, and people should be told of it soon.
 */
final class Suggestions {
    private static final int MOST = 200;
    private static final int SEARCHES = 200;

    private final Paths paths;
    private final Map<String, Optional<String>> known = new HashMap<>();

    Suggestions(Paths paths) {
        this.paths = paths;
    }

    /** The file that the path was probably meant to name. */
    Optional<String> file(String path) {
        return once("file " + path, () -> search(path));
    }

    /**
     * The id of a page that was probably meant.
     *
     * @param fault what people are told; of faults told as one, only the first is searched for
     */
    Optional<String> anchor(String fault, String given, Supplier<Set<String>> anchors) {
        return once("id " + fault, () -> nearest(given, anchors.get()));
    }

    private Optional<String> once(String key, Supplier<Optional<String>> search) {
        Optional<String> before = known.get(key);
        if (before != null || known.size() >= SEARCHES) {
            return before == null ? Optional.empty() : before;
        }
        Optional<String> found = search.get();
        known.put(key, found);
        return found;
    }

    /**
     * The file with the ending left out; the same name elsewhere; a name like it; a path like it.
     */
    private Optional<String> search(String path) {
        String file = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String name = Paths.name(file);
        return paths.find(file)
                .or(() -> paths.findFolded(file + ".html"))
                .or(() -> nearest(file, paths.named(name)))
                .or(() -> paths.named(name).stream().findFirst())
                .or(() -> paths.named(name + ".html").stream().findFirst())
                .or(() -> nearest(file, paths.in(Paths.folder(file))))
                .or(() -> nearest(file, paths.namedLike(name)))
                .map(found -> paths.contains(found) ? found : found + "/");
    }

    private static Optional<String> nearest(String given, Collection<String> candidates) {
        int slack = Math.max(1, given.length() / 3);
        List<String> likely =
                candidates.stream()
                        .filter(name -> Math.abs(name.length() - given.length()) <= slack)
                        .sorted(
                                Comparator.comparingInt((String name) -> -commonStart(name, given))
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(MOST)
                        .toList();
        return Nearest.nearest(given, likely);
    }

    private static int commonStart(String a, String b) {
        int mismatch =
                Arrays.mismatch(a.toCharArray(), 0, a.length(), b.toCharArray(), 0, b.length());
        return mismatch < 0 ? a.length() : mismatch;
    }
}
