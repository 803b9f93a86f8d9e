package berkas.write;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What Berkas wrote into an output folder, and may therefore replace and remove.
 *
 * <p>It lists paths only. Whether a file is current is always asked of the file itself, so a
 * manifest can never make a build believe what is not so; and editing a page leaves it as it is.
 */
final class Manifest {
    static final String NAME = SitePath.RESERVED_PREFIX + "manifest";
    static final Manifest EMPTY = of(List.of());

    private static final String HEADER =
            "# Written by Berkas, format 1: the files of this folder it may replace and remove.";

    private final NavigableSet<String> paths;
    private volatile @Nullable Map<String, String> byFold;

    private Manifest(Collection<String> paths) {
        this.paths = Collections.unmodifiableNavigableSet(new TreeSet<>(paths));
    }

    static Manifest of(Collection<String> paths) {
        return new Manifest(paths);
    }

    /**
     * Reads a manifest; empty when the text is not one. Line ends may be those of any system. A
     * path that leads out of the folder is passed over: nobody gets a file removed by editing this
     * one.
     */
    static Optional<Manifest> parse(String text) {
        Iterator<String> lines = text.lines().iterator();
        if (!lines.hasNext() || !lines.next().equals(HEADER)) {
            return Optional.empty();
        }
        NavigableSet<String> paths = new TreeSet<>();
        lines.forEachRemaining(paths::add);
        paths.removeIf(path -> !SitePath.isSafe(path));
        return Optional.of(of(paths));
    }

    /** Relative to the output folder, {@code /} separators; sorted. */
    NavigableSet<String> paths() {
        return paths;
    }

    boolean contains(String path) {
        return paths.contains(path);
    }

    /** A listed path that differs from this one, not listed itself, in case only. */
    Optional<String> otherCase(String path) {
        return contains(path)
                ? Optional.empty()
                : Optional.ofNullable(byFold().get(SitePath.fold(path)));
    }

    /** Made when it is first asked for, which of most manifests nobody does. */
    private Map<String, String> byFold() {
        Map<String, String> known = byFold;
        if (known == null) {
            known = new HashMap<>();
            for (String path : paths) {
                known.put(SitePath.fold(path), path);
            }
            byFold = known;
        }
        return known;
    }

    /** What either of two builds wrote. */
    Manifest plus(Manifest other) {
        NavigableSet<String> both = new TreeSet<>(paths);
        both.addAll(other.paths);
        return of(both);
    }

    /** What is listed here and no longer there. */
    NavigableSet<String> minus(Manifest other) {
        NavigableSet<String> rest = new TreeSet<>(paths);
        rest.removeAll(other.paths);
        return rest;
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        paths.forEach(path -> text.append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
