/**
 * Purpose: the last look at what readers will get.
 *
 * <p>Takes: rendered pages and the paths of all files of the site. Gives: diagnostics on links,
 * fragments, ids and markup. Start reading at: {@link berkas.validate.SiteCheck}. Does not do:
 * changing a page, fetching anything from the web.
 */
@NullMarked
package berkas.validate;

import org.jspecify.annotations.NullMarked;
