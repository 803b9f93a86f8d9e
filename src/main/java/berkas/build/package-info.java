/**
 * Purpose: composes the stages into a build.
 *
 * <p>Takes: folders and options. Gives: an outcome: the report, the counts, and the site written if
 * nothing stood against it. Start reading at: {@link berkas.build.SiteBuild}. Does not do: any
 * stage's work.
 */
@NullMarked
package berkas.build;

import org.jspecify.annotations.NullMarked;
