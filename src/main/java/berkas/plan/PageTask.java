package berkas.plan;

import java.util.function.Function;

/**
 * A page that exists, to be planned when its turn comes.
 *
 * <p>A page is a pure function of the {@link Site}: tasks may run in any order and on any thread,
 * and what they make need not outlive its rendering.
 *
 * @param path relative to the output folder
 * @param plan makes the page from what it reads of the site it is given, and from nothing else of
 *     the dossier
 */
public record PageTask(String path, Site site, Function<Site, PlannedPage> plan) {
    /**
     * Plans the page.
     *
     * @param reads is told what the page is made from
     */
    public PlannedPage planned(Reads reads) {
        return plan.apply(site.readBy(reads));
    }
}
