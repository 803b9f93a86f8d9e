package berkas.build;

/** Is told how far a build has come; must not slow it down. Called from many threads. */
public interface Progress {
    /** The stages a person can tell apart. */
    enum Stage {
        READING,
        RENDERING,
        CHECKING,
        WRITING
    }

    /**
     * A step of a stage is done.
     *
     * @param done how many steps, from 0
     * @param total how many there are; 0 if that is not known
     */
    void at(Stage stage, int done, int total);

    /** Nobody watches. */
    Progress NONE = (stage, done, total) -> {};
}
