/**
 * Purpose: the same work for many items, on all cores.
 *
 * <p>Takes: items and what is to be done with each. Gives: the results, in the order of the items.
 * Start reading at: {@link berkas.concurrent.Parallel}. Does not do: waiting for anything but the
 * processor.
 */
@NullMarked
package berkas.concurrent;

import org.jspecify.annotations.NullMarked;
