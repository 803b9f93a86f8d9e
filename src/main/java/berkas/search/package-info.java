/**
 * Purpose: the search index of a site, made when it is built and read by readers' browsers.
 *
 * <p>Takes: the {@link berkas.plan.Site} of one language. Gives: script files that hold its words,
 * where they stand, and what results show. Start reading at: {@link berkas.search.SearchIndex},
 * then {@code templates/assets/js/search.js}, which reads what is written here. Does not do:
 * searching; the page that people search on.
 */
@NullMarked
package berkas.search;

import org.jspecify.annotations.NullMarked;
