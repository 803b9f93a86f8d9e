/**
 * Purpose: turns view records into files.
 *
 * <p>Takes: a site plan and the templates. Gives: {@link berkas.render.RenderedPage}s and the
 * assets they use. Start reading at: {@link berkas.render.Renderer}. Does not do: deciding URLs,
 * labels or order; reading content.
 */
@NullMarked
package berkas.render;

import org.jspecify.annotations.NullMarked;
