package berkas.write;

/** How a file of the new site stands to what is in its place in the output folder. */
enum Standing {
    /** Nothing is there, or only what an earlier build wrote and this one does not. */
    CREATED,
    /** An earlier build's file with other bytes. */
    CHANGED,
    /** A file with the same bytes, whoever wrote it. */
    KEPT,
    /** Something Berkas did not write. */
    FOREIGN
}
