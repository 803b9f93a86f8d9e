package berkas.model;

/** Whether an annotation is published. */
public enum Status implements Keyword {
    @About("Shown to readers; what holds when nothing is said.")
    PUBLISHED,
    @About("Leaves no trace in the published site.")
    DRAFT
}
