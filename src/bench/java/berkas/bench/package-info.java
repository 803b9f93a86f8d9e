/**
 * Purpose: measures Berkas from outside, as people run it, beside other programs.
 *
 * <p>Takes: the launcher and the jar as they are built, and dossiers of any size. Gives: tables in
 * Markdown for docs/performance.md. Start reading at: {@link berkas.bench.Bench}. Does not do:
 * failing a build because a machine was slow.
 */
@NullMarked
package berkas.bench;

import org.jspecify.annotations.NullMarked;
