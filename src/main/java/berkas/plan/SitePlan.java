package berkas.plan;

import java.util.List;

/**
 * The whole site, decided.
 *
 * @param pages in the order of their paths
 * @param media paths below {@code content/media} that go to {@code media/}
 */
public record SitePlan(List<PlannedPage> pages, List<String> media) {
    public SitePlan {
        pages = List.copyOf(pages);
        media = List.copyOf(media);
    }
}
