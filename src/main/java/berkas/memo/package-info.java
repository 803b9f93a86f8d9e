/**
 * Purpose: remembers results of work from one build to the next.
 *
 * <p>Takes: results as bytes, each with a digest of all it was made from. Gives: the same bytes for
 * the same digest, or nothing. Start reading at: {@link berkas.memo.Memo}. Does not do: knowing
 * what a result means, or when it is worth remembering.
 */
@NullMarked
package berkas.memo;

import org.jspecify.annotations.NullMarked;
