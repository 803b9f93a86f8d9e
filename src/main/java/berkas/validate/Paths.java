package berkas.validate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files there are, and what a link's path means among them.
 *
 * <p>Letters count exactly as written, whatever the file system at hand makes of them: the next
 * host is another.
 */
final class Paths {
    private static final String INDEX = SiteFiles.INDEX;

    private final Set<String> paths;
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<String, List<String>> byStart = new HashMap<>();
    private final Map<String, List<String>> byFolder = new HashMap<>();
    private final Set<String> folders = new HashSet<>();

    Paths(Collection<String> paths) {
        this.paths = new HashSet<>(paths);
        new TreeSet<>(paths).forEach(this::add);
    }

    /** The file that a path leads to: itself, or the {@code index.html} of the folder it names. */
    Optional<String> find(String path) {
        if (paths.contains(path)) {
            return Optional.of(path);
        }
        String index = SiteFiles.index(path);
        return paths.contains(index) ? Optional.of(index) : Optional.empty();
    }

    /** The same where case and Unicode form do not count. */
    Optional<String> findFolded(String path) {
        String file = folded.get(fold(path));
        return Optional.ofNullable(file == null ? folded.get(fold(SiteFiles.index(path))) : file);
    }

    /** Whether the path is that of a file, letter by letter. */
    boolean contains(String path) {
        return paths.contains(path);
    }

    /** Whether there are files below the path, but perhaps no {@code index.html}. */
    boolean isFolder(String path) {
        return folders.contains(path.endsWith("/") ? path : path + "/");
    }

    /** The files of that name in any folder, sorted; folders with an index are among them. */
    List<String> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The files whose names begin with the same letters, in any folder, sorted. */
    List<String> namedLike(String name) {
        return byStart.getOrDefault(start(name), List.of());
    }

    /** The files of one folder, sorted; {@code ""} is the output folder. */
    List<String> in(String folder) {
        return byFolder.getOrDefault(folder, List.of());
    }

    /**
     * What a file system that ignores case and Unicode form sees. Letter by letter as such systems
     * do, so that ß and ss stay apart.
     */
    static String fold(String path) {
        StringBuilder folded = new StringBuilder(path.length());
        composed(path)
                .codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** The path in the Unicode form NFC. */
    static String composed(String path) {
        return Normalizer.isNormalized(path, Normalizer.Form.NFC)
                ? path
                : Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    /** The folder of a path with its trailing slash, {@code ""} for the output folder. */
    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Only pages have places that a fragment can be held against. */
    static boolean isHtml(String path) {
        return path.endsWith(".html") || path.endsWith(".htm") || path.endsWith(".xhtml");
    }

    private static String start(String name) {
        return name.substring(0, Math.min(4, name.length()));
    }

    private void add(String path) {
        folded.putIfAbsent(fold(path), path);
        list(path);
        if (path.endsWith("/" + INDEX)) {
            list(path.substring(0, path.length() - INDEX.length() - 1));
        }
        String folder = folder(path);
        while (!folder.isEmpty() && folders.add(folder)) {
            folder = folder(folder.substring(0, folder.length() - 1));
        }
    }

    /** Makes a path known to searches; a folder with an index is one, without its slash. */
    private void list(String path) {
        byName.computeIfAbsent(name(path), name -> new ArrayList<>(1)).add(path);
        byStart.computeIfAbsent(start(name(path)), start -> new ArrayList<>(1)).add(path);
        byFolder.computeIfAbsent(folder(path), folder -> new ArrayList<>()).add(path);
    }
}
