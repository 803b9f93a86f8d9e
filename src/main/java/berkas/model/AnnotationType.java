package berkas.model;

/** What an annotation does to the passage it is about. */
public enum AnnotationType implements Keyword {
    @About("Background a reader needs for the passage.")
    CONTEXT("describing"),
    @About("What a word or phrase in the passage means.")
    DEFINITION("describing"),
    @About("A check of what the passage claims; carries a verdict.")
    CLAIM("assessing"),
    @About("A mistake in the passage and what is right.")
    CORRECTION("editing"),
    @About("What the passage leaves open.")
    QUESTION("questioning"),
    @About("Where the passage comes from.")
    SOURCE("linking");

    private final String motivation;

    AnnotationType(String motivation) {
        this.motivation = motivation;
    }

    /** The motivation of the W3C Web Annotation Vocabulary, section 3.3, without its prefix. */
    public String motivation() {
        return motivation;
    }
}
