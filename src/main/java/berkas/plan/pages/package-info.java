/**
 * Purpose: one class per kind of page.
 *
 * <p>Takes: the {@link berkas.plan.Site}. Gives: planned pages, each a path, a template and a view
 * record. Start reading at: {@link berkas.plan.pages.ArticlePage}. Does not do: reading content,
 * writing HTML beyond bodies.
 */
@NullMarked
package berkas.plan.pages;

import org.jspecify.annotations.NullMarked;
