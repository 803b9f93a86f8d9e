package berkas.model;

/** How exactly a location is known. */
public enum Precision implements Keyword {
    @About("The point itself; what holds when nothing is said.")
    EXACT,
    @About("Somewhere near the point.")
    APPROXIMATE
}
