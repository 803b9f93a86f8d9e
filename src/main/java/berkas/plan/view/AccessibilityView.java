package berkas.plan.view;

import java.util.List;

/**
 * What is done and tested so that everybody can read the site.
 *
 * @param tools with what the tests look, in a sentence
 * @param contact where readers tell of what does not work; empty if the dossier names nothing
 */
public record AccessibilityView(
        Frame frame, String title, String tools, List<Check> checks, String contact)
        implements View {
    /**
     * One of the tests.
     *
     * @param criteria of the standard, with their definitions; none if it asks for more
     */
    public record Check(String label, String how, List<Link> criteria) {
        public Check {
            criteria = List.copyOf(criteria);
        }
    }
}
