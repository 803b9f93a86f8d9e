/**
 * Purpose: puts a finished site into its folder, or leaves the folder as it was.
 *
 * <p>Takes: files to publish. Gives: the output folder, with only what changed rewritten and only
 * what Berkas itself once wrote removed. Start reading at: {@link berkas.write.SiteWriter}. Does
 * not do: judging what it writes.
 */
@NullMarked
package berkas.write;

import org.jspecify.annotations.NullMarked;
