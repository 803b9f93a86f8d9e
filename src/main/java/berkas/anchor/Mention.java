package berkas.anchor;

import berkas.model.Entry;
import berkas.model.RenderedText;

/**
 * A place where a text names a glossary entry.
 *
 * @param start 0-based UTF-16 offset into the rendered text
 * @param end exclusive; a clitic is not part of the mention
 * @param byHand whether an editor linked it with {@code [[id]]}
 * @param linkable whether it may become a link: not within a link, code or heading, nor across the
 *     edge of emphasis
 * @param block the number of the leaf block it stands in; see {@link RenderedText.Run}
 * @param section the number of the section it stands in; see {@link RenderedText.Run}
 */
public record Mention(
        Entry entry,
        int start,
        int end,
        boolean byHand,
        boolean linkable,
        int block,
        int section) {}
