package berkas.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files a site will have, each with a number, so that links between thousands of pages can be
 * kept as numbers.
 *
 * <p>Letters count exactly as written, whatever the file system at hand makes of them: the next
 * host is another.
 */
public final class SiteFiles {
    private static final int NONE = -1;
    static final String INDEX = "index.html";

    private final List<String> paths = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param paths from the output folder; a path that stands twice counts once
     */
    public SiteFiles(Collection<String> paths) {
        for (String path : paths) {
            if (numbers.putIfAbsent(path, this.paths.size()) == null) {
                this.paths.add(path);
            }
        }
    }

    /** In the order of their numbers. */
    public List<String> paths() {
        return Collections.unmodifiableList(paths);
    }

    /** The numbers of the files at some paths, in their order; negative where there is none. */
    public int[] numbers(List<String> of) {
        return of.stream().mapToInt(this::number).toArray();
    }

    String path(int number) {
        return paths.get(number);
    }

    /** The number of the file at exactly this path, or a negative number. */
    int number(String path) {
        return numbers.getOrDefault(path, NONE);
    }

    /**
     * The number of the file that a path leads to: the one at that path, or the {@code index.html}
     * of the folder it names; or a negative number.
     */
    int find(String path) {
        int file = number(path);
        return file < 0 ? number(index(path)) : file;
    }

    static String index(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + INDEX : path + "/" + INDEX;
    }
}
