/**
 * Purpose: composes the stages into a build, and remembers what the next one need not do again.
 *
 * <p>Takes: folders and options. Gives: an outcome: the report, the counts, and the site written if
 * nothing stood against it. Start reading at: {@link berkas.build.SiteBuild}. Does not do: any
 * stage's work.
 */
@NullMarked
package berkas.build;

import org.jspecify.annotations.NullMarked;
