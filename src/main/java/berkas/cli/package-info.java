/**
 * Purpose: the command line.
 *
 * <p>Takes: arguments and streams. Gives: exit codes, reports, one summary line. Start reading at:
 * {@link berkas.cli.Main}. Does not do: anything a preview server would want too; that is in {@code
 * build}.
 */
@NullMarked
package berkas.cli;

import org.jspecify.annotations.NullMarked;
