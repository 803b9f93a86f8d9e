package berkas.plan;

import java.util.List;

/**
 * The whole site: which pages it has, and how each comes about.
 *
 * @param pages in the order of their paths
 * @param folders those of the languages, each with its slash; that of the dossier's own is empty
 * @param media paths below {@code content/media} that go to {@code media/}
 */
public record SitePlan(List<PageTask> pages, List<String> folders, List<String> media) {
    public SitePlan {
        pages = List.copyOf(pages);
        folders = List.copyOf(folders);
        media = List.copyOf(media);
    }
}
