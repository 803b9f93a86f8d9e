package berkas.validate;

import berkas.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a scan finds of a page. While it is in order, {@link PageSummary} is what is kept of it.
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
}
