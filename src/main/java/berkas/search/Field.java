package berkas.search;

/**
 * A part of what can be found, with what it counts.
 *
 * @param words folded
 */
record Field(Role role, Stemmer stemmer, Counts words) {
    /** What the part is to the whole. */
    enum Role {
        NAME(20, 4, true),
        TITLE(16, 7, true),
        ALIAS(17, 4, true),
        SUMMARY(4, 20, false),
        ABOUT(3, 6, false),
        BODY(2, 120, false);

        private final double weight;
        private final double usualLength;
        private final boolean named;

        Role(double weight, double usualLength, boolean named) {
            this.weight = weight;
            this.usualLength = usualLength;
            this.named = named;
        }

        /** Whether its words are also found as they are written. */
        boolean named() {
            return named;
        }
    }

    private static final double SATURATION = 1.2;
    private static final double LENGTH_SHARE = 0.6;

    /**
     * What a word counts that stands here so many times: BM25's share of a term, with fixed usual
     * lengths, so that one text more does not change what another counts.
     */
    double score(int times) {
        double length = 1 - LENGTH_SHARE + LENGTH_SHARE * words.length() / role.usualLength;
        return role.weight * times / (times + SATURATION * length);
    }
}
