package berkas.diagnostic;

/** How much a problem weighs: an error keeps the site from being written, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word in reports and in the dossier's settings. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
