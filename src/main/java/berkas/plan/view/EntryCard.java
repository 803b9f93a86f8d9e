package berkas.plan.view;

/** A glossary entry in a list. */
public record EntryCard(
        String name, String href, String kind, String kindLabel, String summary, String mentions) {}
