package berkas.validate;

import berkas.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what the pages define and what they use, and tells where it does not fit.
 *
 * <p>There is no crawl: each page has been read once by {@link PageScan}, in any order; here each
 * of its links is looked up once.
 */
public final class SiteCheck {
    private SiteCheck() {}

    /**
     * Checks the whole site.
     *
     * <p>Codes: those of {@link PageScan#scan}, and {@code B401} to {@code B404}, {@code B406},
     * {@code B413}, {@code B415}.
     *
     * @param pages the scanned pages and style sheets; every path once, unless that is the fault
     * @param otherFiles the paths of all other files of the site: images, data, feeds
     * @param files those that the pages' links were held against
     * @return first what pages show, in the order of their paths, then what concerns files; a
     *     mistake that many pages show stands once
     */
    public static List<Diagnostic> check(
            Collection<ScannedPage> pages,
            Collection<String> otherFiles,
            SiteFiles files,
            Settings settings) {
        List<ScannedPage> sorted =
                pages.stream().sorted(Comparator.comparing(ScannedPage::path)).toList();
        Map<String, ScannedPage> byPath = new HashMap<>();
        sorted.forEach(page -> byPath.putIfAbsent(page.path(), page));
        List<String> all = new ArrayList<>(otherFiles);
        sorted.forEach(page -> all.add(page.path()));
        Targets targets = new Targets(files, all, byPath);
        List<ScannedPage> faulty = sorted.stream().filter(targets::isFaulty).toList();
        List<Fault> faults = new ArrayList<>();
        Ways ways = new Ways(files);
        if (!faulty.isEmpty()) {
            Paths paths = new Paths(all);
            ways = new Ways(files, paths);
            LinkCheck links = new LinkCheck(byPath, paths, new Paths(settings.drafts()));
            faulty.forEach(page -> faults.addAll(links.faults(page.facts())));
        }
        faults.addAll(OutputCheck.faults(sorted, otherFiles));
        faults.addAll(new Reachability(byPath, ways, settings).unlinked(all));
        return FaultReport.of(faults);
    }

    /** What links can lead to, by the numbers of the files. */
    private static final class Targets {
        private final boolean[] present;

        /** {@code null} for what has no places that a link could name. */
        private final @Nullable ScannedPage[] pages;

        Targets(SiteFiles files, List<String> all, Map<String, ScannedPage> byPath) {
            present = new boolean[files.paths().size()];
            pages = new @Nullable ScannedPage[present.length];
            for (String path : all) {
                int number = files.number(path);
                if (number >= 0) {
                    present[number] = true;
                    pages[number] = Paths.isHtml(path) ? byPath.get(path) : null;
                }
            }
        }

        /** Whether there is something to tell of a page, or it takes a closer look to know. */
        boolean isFaulty(ScannedPage page) {
            PageSummary summary = page.summary();
            return summary == null || !summary.links().allMatch(this::isThere);
        }

        private boolean isThere(PageSummary.Link link) {
            ScannedPage target = pages[link.file()];
            if (link.isWhole() || target == null) {
                return present[link.file()];
            }
            PageSummary there = target.summary();
            return there != null && there.has(link.place());
        }
    }
}
