package berkas.validate;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a reader or a browser comes to from a page. */
final class Ways {
    private final SiteFiles files;
    private final @Nullable Paths paths;

    /** Of pages of which none has a fault. */
    Ways(SiteFiles files) {
        this.files = files;
        this.paths = null;
    }

    Ways(SiteFiles files, Paths paths) {
        this.files = files;
        this.paths = paths;
    }

    /**
     * The files to which a page leads. A link in the wrong case counts: it is reported already, and
     * its target is not forgotten.
     */
    Stream<String> from(ScannedPage page) {
        PageSummary summary = page.summary();
        return summary == null
                ? page.facts().links().stream()
                        .filter(LinkUse::followed)
                        .flatMap(use -> target(use.path()))
                : summary.links()
                        .filter(PageSummary.Link::followed)
                        .map(link -> files.path(link.file()));
    }

    private Stream<String> target(String path) {
        return paths == null
                ? Stream.empty()
                : paths.find(path).or(() -> paths.findFolded(path)).stream();
    }
}
