package berkas.validate;

import berkas.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
     * @return first what pages show, in the order of their paths, then what concerns files; a
     *     mistake that many pages show stands once
     */
    public static List<Diagnostic> check(
            Collection<PageFacts> pages, Collection<String> otherFiles, Settings settings) {
        List<PageFacts> sorted =
                pages.stream().sorted(Comparator.comparing(PageFacts::path)).toList();
        Map<String, PageFacts> byPath = new HashMap<>();
        sorted.forEach(page -> byPath.putIfAbsent(page.path(), page));
        List<String> files = new ArrayList<>(otherFiles);
        sorted.forEach(page -> files.add(page.path()));
        Paths paths = new Paths(files);
        LinkCheck links = new LinkCheck(byPath, paths, new Paths(settings.drafts()));
        List<Fault> faults = new ArrayList<>();
        sorted.forEach(page -> faults.addAll(links.faults(page)));
        faults.addAll(OutputCheck.faults(sorted, otherFiles));
        faults.addAll(new Reachability(byPath, paths, settings).unlinked(files));
        return FaultReport.of(faults);
    }
}
