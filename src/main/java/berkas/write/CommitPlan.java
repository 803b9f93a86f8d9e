package berkas.write;

import berkas.write.LinkOrder.Shape;
import berkas.write.LinkOrder.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The steps that turn an existing site into the new one, a file each, such that a build killed
 * between any two of them leaves whole pages whose links lead to files that are there.
 *
 * <ol>
 *   <li>The manifest comes to list the files of both sites: whatever happens next stays ours.
 *   <li>New and changed assets.
 *   <li>New pages, in {@link LinkOrder}. Nobody links to them yet, but they link to each other.
 *   <li>Changed pages, index pages last. All they link to is there.
 *   <li>Pages the site no longer has, in the opposite order. Only such pages still link to them.
 *   <li>Assets it no longer has, folders that are empty now, and the manifest of the new site
 *       alone.
 * </ol>
 *
 * <p>This is about files. A link from a new page to a new <em>place</em> on a changed page leads to
 * the top of that page until its turn has come.
 *
 * <p>What a page must be for a moment (see {@link LinkOrder}) is prepared in the staging folder
 * while planning, so that carrying out the plan needs no more room on the disk.
 */
final class CommitPlan {
    private static final Comparator<String> INDEX_PAGES_LAST =
            Comparator.comparing(SitePath::isIndex)
                    .thenComparing(path -> SitePath.isIndex(path) ? -path.length() : 0)
                    .thenComparing(Comparator.naturalOrder());

    private final OutputFolder output;
    private final Staging staging;
    private final Manifest next;
    private final Set<String> needed;
    private final Steps steps;

    private CommitPlan(OutputFolder output, Staging staging, Manifest next) {
        this.output = output;
        this.staging = staging;
        this.next = next;
        this.needed =
                next.paths().stream()
                        .flatMap(path -> SitePath.folders(path).stream())
                        .collect(Collectors.toSet());
        this.steps = new Steps(output);
    }

    /**
     * Plans the way to a new site; no step at all when the output is as it should be.
     *
     * @param site every file of the new site, none of it foreign; those created or changed lie in
     *     the staging folder
     */
    static Steps of(OutputFolder output, Staging staging, Map<String, Standing> site)
            throws IOException {
        CommitPlan plan = new CommitPlan(output, staging, Manifest.of(site.keySet()));
        plan.fill(
                only(site.keySet(), path -> site.get(path) == Standing.CREATED),
                only(site.keySet(), path -> site.get(path) == Standing.CHANGED));
        return plan.steps;
    }

    private void fill(Set<String> created, Set<String> changed) throws IOException {
        Set<String> stale = output.manifest().minus(next);
        Set<String> early = inTheWay(created, changed, stale);
        Set<String> late = only(stale, path -> !early.contains(path));
        claim();
        remove(early);
        steps.prune(early, needed);
        move(only(created, SitePath::isAsset));
        move(only(changed, SitePath::isAsset));
        appear(only(created, SitePath::isPage));
        move(only(changed, SitePath::isPage));
        disappear(only(late, SitePath::isPage));
        remove(only(late, SitePath::isAsset));
        steps.prune(late, needed);
        release(stale);
    }

    private static NavigableSet<String> only(Collection<String> paths, Predicate<String> wanted) {
        NavigableSet<String> some = new TreeSet<>(INDEX_PAGES_LAST);
        paths.stream().filter(wanted).forEach(some::add);
        return some;
    }

    private void claim() throws IOException {
        Manifest both = output.manifest().plus(next);
        if (!output.isClaimed() || !both.paths().equals(output.manifest().paths())) {
            manifest(both, "wide");
        }
    }

    private void release(Set<String> stale) throws IOException {
        if (!stale.isEmpty()) {
            manifest(next, "final");
        }
    }

    private void manifest(Manifest manifest, String name) throws IOException {
        Path prepared = staging.interim().resolve(Manifest.NAME + "-" + name);
        staging.write(prepared, manifest.bytes());
        steps.put(prepared, Manifest.NAME);
    }

    /**
     * What an earlier build wrote where this one needs a folder instead of a file or a file instead
     * of a folder, or under a name that differs in case only. It goes ahead of time. The ids of a
     * dossier do not lead to it; names of media can.
     */
    private Set<String> inTheWay(Set<String> created, Set<String> changed, Set<String> stale)
            throws IOException {
        Set<String> inTheWay = only(stale, path -> isBelowAny(created, path));
        for (String path : created) {
            output.obstacle(path).ifPresent(inTheWay::add);
        }
        for (String path : changed) {
            output.otherCase(path).ifPresent(inTheWay::add);
        }
        return inTheWay;
    }

    private static boolean isBelowAny(Set<String> files, String path) {
        return SitePath.folders(path).stream().anyMatch(files::contains);
    }

    private void move(Set<String> paths) throws IOException {
        for (String path : paths) {
            steps.put(staging.site().resolve(path), path);
        }
    }

    private void remove(Set<String> paths) throws IOException {
        for (String path : paths) {
            steps.remove(path);
        }
    }

    private void appear(Set<String> pages) throws IOException {
        for (Turn turn : LinkOrder.appearing(links(pages, staging.site()))) {
            Path whole = staging.site().resolve(turn.page());
            steps.put(turn.shape() == Shape.WHOLE ? whole : partial(turn, whole), turn.page());
        }
    }

    private void disappear(Set<String> pages) throws IOException {
        for (Turn turn : LinkOrder.disappearing(links(pages, output.root()))) {
            if (turn.shape() == Shape.ABSENT) {
                steps.remove(turn.page());
            } else {
                steps.put(partial(turn, output.file(turn.page())), turn.page());
            }
        }
    }

    private Path partial(Turn turn, Path whole) throws IOException {
        String html = PageLinks.without(turn.page(), read(whole), turn.without()::contains);
        Path partial = staging.interim().resolve(turn.page());
        staging.write(partial, html.getBytes(StandardCharsets.UTF_8));
        return partial;
    }

    /** To each page the others of the same set it links to. */
    private static NavigableMap<String, Set<String>> links(Set<String> pages, Path root)
            throws IOException {
        NavigableMap<String, Set<String>> links = new TreeMap<>();
        for (String page : pages) {
            Set<String> targets = PageLinks.targets(page, read(root.resolve(page)));
            targets.retainAll(pages);
            links.put(page, targets);
        }
        return links;
    }

    /** A page's text; empty for what cannot have links, be it gone or a link itself. */
    private static String read(Path page) throws IOException {
        return Disk.isFile(page)
                ? new String(Files.readAllBytes(page), StandardCharsets.UTF_8)
                : "";
    }
}
