package berkas.diagnostic;

import java.io.IOException;

/** One format of a report. */
public interface ReportWriter {
    /**
     * Writes every problem in the report's order, and nothing if there is none.
     *
     * @throws IOException if {@code out} cannot be written to
     */
    void write(Report report, Appendable out) throws IOException;
}
