package berkas.cli;

/** What the exit code of a run says. */
final class ExitCode {
    /** Nothing worse than a warning. */
    static final int CLEAN = 0;

    /** Errors in the content or the templates; the output is as it was. */
    static final int ERRORS = 1;

    /** The command was not understood. */
    static final int USAGE = 2;

    /** A folder or file could not be read or written, or memory ran out. */
    static final int IO = 3;

    /** A fault of Berkas itself (EX_SOFTWARE of sysexits.h). */
    static final int BUG = 70;

    private ExitCode() {}
}
