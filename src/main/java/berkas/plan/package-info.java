/**
 * Purpose: decides which pages exist and everything that stands on them.
 *
 * <p>Takes: the dossier and the interface texts. Gives: a {@link berkas.plan.SitePlan} of page
 * tasks, each making a view record. Start reading at: {@link berkas.plan.Site}, then {@code
 * plan.pages.Planner}. Does not do: layout; templates only lay out what a view record says.
 */
@NullMarked
package berkas.plan;

import org.jspecify.annotations.NullMarked;
