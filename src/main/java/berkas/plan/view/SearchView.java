package berkas.plan.view;

import java.util.List;

/**
 * The page to search on.
 *
 * @param ways the lists of what the dossier has, for readers whose browser cannot search
 */
public record SearchView(Frame frame, String title, List<Link> ways) implements View {
    public SearchView {
        ways = List.copyOf(ways);
    }
}
