/**
 * Purpose: lays out the picture of an entry and the entries around it.
 *
 * <p>Takes: names and what binds them. Gives: a {@link berkas.plan.view.DiagramView} with every
 * coordinate decided. Start reading at: {@link berkas.plan.diagram.RelatedDiagram}. Does not do:
 * finding what is related, markup, colours.
 */
@NullMarked
package berkas.plan.diagram;

import org.jspecify.annotations.NullMarked;
