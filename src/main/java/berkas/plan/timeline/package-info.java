/**
 * Purpose: where dates stand when they are drawn: on the strip of the timeline, on a day's clock.
 *
 * <p>Takes: {@link berkas.model.Edtf} dates with their words. Gives: view records with every
 * coordinate decided. Start reading at: {@link berkas.plan.timeline.Scale}, then {@link
 * berkas.plan.timeline.StripPlan}. Does not do: the list of events itself, which {@code plan.pages}
 * plans; markup.
 */
@NullMarked
package berkas.plan.timeline;

import org.jspecify.annotations.NullMarked;
