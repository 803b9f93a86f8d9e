package berkas.plan.view;

import java.util.List;

/** All claims, by how they came out. */
public record ClaimsView(Frame frame, String title, String count, List<Group> groups)
        implements View {
    /**
     * The claims of one verdict.
     *
     * @param anchor the keyword of the verdict
     * @param meaning what the verdict says, in a sentence
     */
    public record Group(
            String anchor, String label, String meaning, String count, List<Claim> claims) {}

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
