package berkas.plan.view;

import java.util.List;

/**
 * All claims, by how they came out.
 *
 * @param position how many there are, or which page of how many this is
 */
public record ClaimsView(Frame frame, String title, String position, List<Group> groups)
        implements View {
    /** Whether there is more than one group to go to. */
    public boolean isDivided() {
        return groups.size() > 1;
    }

    /**
     * The claims of one verdict.
     *
     * @param anchor the keyword of the verdict
     * @param meaning what the verdict says, in a sentence
     * @param pages the ways to the other claims: one pagination, or none
     */
    public record Group(
            String anchor,
            String label,
            String meaning,
            String count,
            List<Claim> claims,
            List<Pagination> pages) {}

    /**
     * A claim with what was said.
     *
     * @param quote the passage checked; empty for a claim on a whole article
     * @param language of the article, unless it is that of the page
     * @param sources how many the verdict rests on, in words; empty without any
     */
    public record Claim(
            Link note,
            String quote,
            String language,
            Link article,
            String sources,
            boolean draft) {}
}
