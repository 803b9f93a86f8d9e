/**
 * Purpose: the file formats editors write in, read with positions.
 *
 * <p>Takes: the text of one file. Gives: the {@code model}'s records, Markdown as blocks, and every
 * fault where it stands. Start reading at: {@link berkas.format.ContentReader}, then {@link
 * berkas.format.Binder} for YAML and {@code MarkdownReader} for Markdown. Does not do: finding
 * files, checking one file against another.
 */
@NullMarked
package berkas.format;

import org.jspecify.annotations.NullMarked;
