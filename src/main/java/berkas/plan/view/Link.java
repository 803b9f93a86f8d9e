package berkas.plan.view;

/** Words that lead somewhere. */
public record Link(String label, String href) {}
