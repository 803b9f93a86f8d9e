package berkas.model;

/** How a checked claim came out. */
public enum Verdict implements Keyword {
    @About("The sources bear the claim out.")
    SUPPORTED,
    @About("The sources bear out a part of the claim, or differ on it.")
    PARTLY_SUPPORTED,
    @About("The sources say otherwise.")
    CONTRADICTED,
    @About("No source was found that would decide it.")
    UNVERIFIED;

    /** Whether nobody could give this verdict without naming a source. */
    public boolean needsSource() {
        return this != UNVERIFIED;
    }
}
