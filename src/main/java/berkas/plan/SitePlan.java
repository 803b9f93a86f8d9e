package berkas.plan;

import java.util.List;

/**
 * The whole site: which pages it has, and how each comes about.
 *
 * @param pages in the order of their paths
 * @param media paths below {@code content/media} that go to {@code media/}
 */
public record SitePlan(List<PageTask> pages, List<String> media) {
    public SitePlan {
        pages = List.copyOf(pages);
        media = List.copyOf(media);
    }
}
