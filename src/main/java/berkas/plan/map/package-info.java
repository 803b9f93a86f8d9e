/**
 * Purpose: draws where a place lies, as line work for a small map.
 *
 * <p>Takes: a location and the land outline that travels with the program. Gives: a {@link
 * berkas.plan.view.MapView} with every coordinate decided. Start reading at: {@link
 * berkas.plan.map.LocatorMap}, then {@link berkas.plan.map.Clip}. Does not do: markup, colours.
 */
@NullMarked
package berkas.plan.map;

import org.jspecify.annotations.NullMarked;
