package berkas.validate;

import berkas.diagnostic.Code;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Files that no chain of links from an entry page leads to: {@code B415}. */
final class Reachability {
    private final Map<String, ScannedPage> pages;
    private final Ways ways;
    private final Settings settings;

    Reachability(Map<String, ScannedPage> pages, Ways ways, Settings settings) {
        this.pages = pages;
        this.ways = ways;
        this.settings = settings;
    }

    List<Fault> unlinked(Collection<String> files) {
        Set<String> reached = reached();
        return files.stream()
                .filter(file -> !reached.contains(file) && !standsAlone(file))
                .sorted()
                .distinct()
                .map(this::fault)
                .toList();
    }

    /**
     * Without any entry page among the pages every page is one, so that parts of a site can be
     * checked.
     */
    private Set<String> reached() {
        Set<String> reached = new HashSet<>(settings.entries());
        reached.retainAll(pages.keySet());
        if (reached.isEmpty()) {
            reached.addAll(pages.keySet());
        }
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            ScannedPage page = pages.get(open.remove());
            if (page != null) {
                ways.from(page).filter(reached::add).forEach(open::add);
            }
        }
        return reached;
    }

    /** Hosts and tools look for dot-files at a fixed place. */
    private boolean standsAlone(String file) {
        return settings.entries().contains(file)
                || settings.standalone().contains(file)
                || file.startsWith(".")
                || file.contains("/.");
    }

    private Fault fault(String file) {
        ScannedPage page = pages.get(file);
        return new Fault(
                file,
                page == null ? null : page.origin(),
                List.of(),
                Code.UNLINKED_FILE,
                "no way leads to `" + file + "` from the start page",
                "",
                "",
                List.of("link to it from a page that readers can reach, or remove it"));
    }
}
