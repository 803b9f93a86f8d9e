/**
 * Purpose: makes dossiers of any size to measure with.
 *
 * <p>Takes: a {@link berkas.bench.corpus.Spec}. Gives: the same files on every machine, in the
 * layout of Berkas and, for comparison, in that of Hugo. Start reading at: {@link
 * berkas.bench.corpus.Corpus}. Does not do: measuring.
 */
@NullMarked
package berkas.bench.corpus;

import org.jspecify.annotations.NullMarked;
