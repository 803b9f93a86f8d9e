package berkas.build;

import berkas.diagnostic.Report;
import java.util.Optional;

/**
 * How a build ended.
 *
 * @param pages how many were rendered; 0 when the content did not allow any
 * @param notes how many notes they show
 * @param written what changed in the output; empty when nothing was written
 * @param coverage what the dossier leaves unused and untranslated; empty when not asked for or not
 *     to be had
 */
public record Outcome(
        Report report,
        int pages,
        int notes,
        Optional<Changes> written,
        Optional<Coverage> coverage) {}
