/**
 * Purpose: problems as data, and the writers that show them.
 *
 * <p>Takes: what the stages found. Gives: {@link berkas.diagnostic.Checked} values and a sorted
 * {@link berkas.diagnostic.Report}, written by one class per output format. Start reading at:
 * {@link berkas.diagnostic.Diagnostic}. Does not do: deciding what is a problem.
 */
@NullMarked
package berkas.diagnostic;

import org.jspecify.annotations.NullMarked;
