package berkas.plan.view;

import java.util.List;

/** What a host shows when an address leads nowhere. */
public record NotFoundView(Frame frame, String title, List<Link> ways) implements View {}
