package berkas.plan.view;

import java.util.List;

/**
 * How the claims came out, drawn: a square for each claim, or a bar for each verdict.
 *
 * @param total how many claims there are, in words
 * @param href all claims
 * @param groups in the order of the verdicts, without those that no claim came to
 */
public record VerdictChart(String total, String href, List<Group> groups) {
    public VerdictChart {
        groups = List.copyOf(groups);
    }

    /**
     * The claims of one verdict.
     *
     * @param href where they are listed
     * @param squares one a claim; empty when there are too many, and the bar is drawn instead
     */
    public record Group(Count count, String href, List<Link> squares) {
        public Group {
            squares = List.copyOf(squares);
        }
    }
}
