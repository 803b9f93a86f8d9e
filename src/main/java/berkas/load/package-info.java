/**
 * Purpose: finds the files of a dossier and makes of them the checked whole.
 *
 * <p>Takes: a content folder. Gives: a {@link berkas.model.Dossier} with every fault of every file.
 * Start reading at: {@link berkas.load.DossierLoader}, then {@link berkas.load.ContentKind}. Does
 * not do: reading YAML and Markdown, looking for quotations, deciding pages.
 */
@NullMarked
package berkas.load;

import org.jspecify.annotations.NullMarked;
