/**
 * Purpose: writes bodies as HTML: the article with its highlights, notes and entries.
 *
 * <p>Takes: parsed Markdown, anchors, links. Gives: markup whose text content is exactly the
 * rendered text. Start reading at: {@link berkas.plan.html.BodyWriter}. Does not do: whole pages.
 */
@NullMarked
package berkas.plan.html;

import org.jspecify.annotations.NullMarked;
