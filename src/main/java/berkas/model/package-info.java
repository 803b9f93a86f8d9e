/**
 * Purpose: the dossier's records, as editors write them.
 *
 * <p>Takes: nothing; the {@code format} package fills these records. Gives: the one definition of
 * every field, from which reading, the JSON Schemas and the editors' reference follow. Start
 * reading at: {@link berkas.model.Dossier}. Does not do: reading files, deciding pages.
 */
@NullMarked
package berkas.model;

import org.jspecify.annotations.NullMarked;
