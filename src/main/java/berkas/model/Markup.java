package berkas.model;

import berkas.text.Origin;
import berkas.text.SourceFile;
import java.util.List;

/**
 * A Markdown text, parsed.
 *
 * @param file the file it stands in; relative links start there
 * @param origin maps offsets of {@code blocks}' nodes to the file
 * @param blocks in reading order; empty when the text is absent
 */
public record Markup(SourceFile file, Origin origin, List<Block> blocks) {
    public Markup {
        blocks = List.copyOf(blocks);
    }

    /** The text that is not there. */
    public static Markup none(SourceFile file) {
        return new Markup(file, Origin.shifted(file, 0), List.of());
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
