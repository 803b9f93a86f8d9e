package berkas.format;

import berkas.model.Inline;
import berkas.text.Wording;

/**
 * Markdown while it is read.
 *
 * @param text all of it
 * @param kept where its characters are found again afterwards
 */
record MarkdownBody(String text, Wording kept) {
    /**
     * A piece of text.
     *
     * @param shown what a reader sees; kept only where it is not what stands there
     * @param start 0-based UTF-16 offset
     * @param end exclusive
     */
    Inline.Text piece(String shown, int start, int end) {
        return shown.length() == end - start && text.startsWith(shown, start)
                ? new Inline.Text(kept, start, end)
                : new Inline.Text(shown, start, end);
    }
}
