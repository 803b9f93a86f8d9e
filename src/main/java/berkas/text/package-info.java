/**
 * Purpose: places in texts, and texts made comparable.
 *
 * <p>Takes: strings and file contents. Gives: spans, line maps, normalised projections, edit
 * distances. Start reading at: {@link berkas.text.Span}, then {@link berkas.text.Projection}. Does
 * not do: reading files, judging what it finds.
 */
@NullMarked
package berkas.text;

import org.jspecify.annotations.NullMarked;
