package berkas.validate;

import berkas.text.Span;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
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

    private ScannedPage(
            String path,
            @Nullable Span origin,
            @Nullable PageSummary summary,
            Supplier<PageFacts> facts) {
        this.path = path;
        this.origin = origin;
        this.summary = summary;
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
        return new ScannedPage(
                page.path(),
                page.origin(),
                summary.orElse(null),
                summary.isPresent() ? again : () -> page);
    }

    /** Whether there is no fault in it by itself: only then can it be remembered. */
    public boolean isSound() {
        return summary != null;
    }

    /**
     * Writes down what to remember of a page in which there is no fault.
     *
     * @throws IllegalStateException of a page with a fault
     */
    public void write(DataOutput out) throws IOException {
        if (summary == null) {
            throw new IllegalStateException("a fault is to be told, not remembered: " + path);
        }
        summary.write(out);
    }

    /**
     * Reads what was written of a page.
     *
     * @param numbers what {@link SiteFiles#numbers} gives of the files that pages' links were held
     *     against when it was written
     * @param again makes and scans the same page again
     * @return empty if one of the files it leads to is no longer there
     */
    public static Optional<ScannedPage> read(
            String path, ByteBuffer in, int[] numbers, Supplier<PageFacts> again) {
        return PageSummary.read(in, numbers)
                .map(summary -> new ScannedPage(path, null, summary, again));
    }

    public String path() {
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
