package berkas.model;

/** Which mentions of a term become links. */
public enum LinkPolicy implements Keyword {
    @About("The first mention in each article or note; what holds when nothing is said.")
    FIRST,
    @About("The first mention under each heading.")
    SECTION,
    @About("Every mention.")
    ALL,
    @About("No mention; only links made by hand.")
    NONE
}
