package berkas.validate;

import berkas.text.Span;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page or style sheet that was scanned. Of most pages all but numbers is let go of; when the site
 * as a whole shows a fault of one, it is made again.
 */
public final class ScannedPage {
    private final String path;
    private final @Nullable Span origin;
    private final @Nullable PageSummary summary;
    private final Supplier<PageFacts> facts;

    private ScannedPage(PageFacts page, Optional<PageSummary> summary, Supplier<PageFacts> facts) {
        this.path = page.path();
        this.origin = page.origin();
        this.summary = summary.orElse(null);
        this.facts = facts;
    }

    /**
     * Keeps of a page what is needed.
     *
     * @param files all that the site has but what no page leads to
     * @param again makes and scans the same page again
     */
    public static ScannedPage of(PageFacts page, SiteFiles files, Supplier<PageFacts> again) {
        Optional<PageSummary> summary = PageSummary.of(page, files);
        return new ScannedPage(page, summary, summary.isPresent() ? again : () -> page);
    }

    String path() {
        return path;
    }

    /** The content file the page stands for. */
    @Nullable Span origin() {
        return origin;
    }

    /** {@code null} if there is something wrong with the page. */
    @Nullable PageSummary summary() {
        return summary;
    }

    PageFacts facts() {
        return facts.get();
    }

    boolean has(String anchor) {
        return summary == null ? facts().anchors().contains(anchor) : summary.has(anchor);
    }
}
