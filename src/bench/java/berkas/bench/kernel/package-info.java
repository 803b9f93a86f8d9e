/**
 * Purpose: measures the steps that most of Berkas' work is made of, each by itself.
 *
 * <p>Takes: a generated dossier. Gives: benchmarks for JMH. Start reading at: {@link
 * berkas.bench.kernel.Kernels}. Does not do: whole builds.
 */
@NullMarked
package berkas.bench.kernel;

import org.jspecify.annotations.NullMarked;
