package berkas.validate;

import berkas.text.Span;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that must be remembered of a page to check the site: the page itself can be let go.
 *
 * @param path from the output folder
 * @param origin the content file the page stands for
 * @param anchors what a fragment can name: ids, and names of {@code a} elements
 * @param links each different use once, in document order
 * @param faults what is wrong with the page by itself
 */
public record PageFacts(
        String path,
        @Nullable Span origin,
        Set<String> anchors,
        List<LinkUse> links,
        List<Fault> faults) {
    public PageFacts {
        anchors = Set.copyOf(anchors);
        links = List.copyOf(links);
        faults = List.copyOf(faults);
    }

    /**
     * The same facts, their words taken from a pool: most of the links of a site lead to few of its
     * pages.
     *
     * @param pool gives one string for all that are equal
     */
    public PageFacts pooled(UnaryOperator<String> pool) {
        return new PageFacts(
                path,
                origin,
                anchors,
                links.stream().map(link -> link.pooled(pool)).toList(),
                faults);
    }
}
