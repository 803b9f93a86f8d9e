/**
 * Purpose: runs programs as whole processes and says what they took.
 *
 * <p>Takes: commands, and what to make ready before each. Gives: wall time, CPU time and peak
 * memory, as medians with their ranges, in Markdown. Start reading at: {@link
 * berkas.bench.measure.Lab}. Does not do: knowing what is measured.
 */
@NullMarked
package berkas.bench.measure;

import org.jspecify.annotations.NullMarked;
