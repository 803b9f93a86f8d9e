/**
 * Purpose: the view records: all that a template may know.
 *
 * <p>Takes: nothing. Gives: records of plain strings, numbers, flags, lists and {@link
 * berkas.plan.view.SafeHtml}. Start reading at: {@link berkas.plan.view.Frame}. Does not do:
 * computing anything.
 */
@NullMarked
package berkas.plan.view;

import org.jspecify.annotations.NullMarked;
