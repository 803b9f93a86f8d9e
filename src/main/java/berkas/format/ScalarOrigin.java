package berkas.format;

import berkas.format.YamlNode.Style;
import berkas.text.KeptText;
import berkas.text.Origin;
import berkas.text.SourceFile;
import berkas.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where the characters of a YAML scalar came from.
 *
 * <p>Most scalars stand unchanged in the file. For the others the way from the file to the value is
 * walked again, but only once somebody asks.
 */
final class ScalarOrigin implements Origin {
    private final SourceFile file;
    private final int start;
    private final int end;
    private final KeptText value;
    private final Style style;
    private @Nullable Pieces pieces;

    /** One that is known to be changed; see {@link #of}. */
    ScalarOrigin(SourceFile file, int start, int end, KeptText value, Style style) {
        this.file = file;
        this.start = start;
        this.end = end;
        this.value = value;
        this.style = style;
    }

    /**
     * The origin of a scalar.
     *
     * @param start UTF-16 offset of its first character: the quote or the block indicator, if any
     * @param end UTF-16 offset after its last character, trailing line ends of a block included
     */
    static Origin of(SourceFile file, int start, int end, String value, Style style) {
        int quote = style == Style.SINGLE_QUOTED || style == Style.DOUBLE_QUOTED ? 1 : 0;
        boolean block = style == Style.LITERAL || style == Style.FOLDED;
        boolean unchanged =
                !block
                        && value.length() == end - start - 2 * quote
                        && file.text().startsWith(value, start + quote);
        return unchanged
                ? Origin.shifted(file, start + quote)
                : new ScalarOrigin(file, start, end, new KeptText(value), style);
    }

    SourceFile file() {
        return file;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    KeptText value() {
        return value;
    }

    Style style() {
        return style;
    }

    @Override
    public Span span(int from, int to) {
        Pieces known = pieces;
        if (known == null) {
            known = trace();
            pieces = known;
        }
        return known.span(from, to);
    }

    @Override
    public String between(int from, int to) {
        return value.toString().substring(from, to);
    }

    private Pieces trace() {
        String decoded = value.toString();
        return style == Style.LITERAL || style == Style.FOLDED
                ? new BlockTrace(file.text(), decoded, style == Style.FOLDED)
                        .trace(start, end)
                        .build(file)
                : new FlowTrace(file.text(), decoded, style).trace(start, end).build(file);
    }
}
