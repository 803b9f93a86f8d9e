/**
 * Purpose: finds the places in a text that notes and terms are about.
 *
 * <p>Takes: rendered texts, annotations, glossary entries. Gives: anchored stretches, mentions, and
 * refusals an editor can act on. Start reading at: {@link berkas.anchor.Anchorer}, {@link
 * berkas.anchor.Terms}. Does not do: guessing; what is not certain is a diagnostic.
 */
@NullMarked
package berkas.anchor;

import org.jspecify.annotations.NullMarked;
