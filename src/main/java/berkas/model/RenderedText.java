package berkas.model;

import berkas.text.FleetingText;
import berkas.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text a reader sees of a body, with the way back to the body.
 *
 * <p>The leaf blocks (paragraphs, headings, code blocks, table cells) stand in reading order with
 * exactly one line feed between two of them, empty ones included; so an empty table cell still has
 * its separator. A hard line break is one line feed, a soft one a space. A code span or block is
 * its text. A link to an entry or note is its label or, without one, the name it resolves to.
 * Images, citations and thematic breaks are nothing.
 *
 * <p>Whatever writes a body as HTML keeps this invariant: the {@code textContent} of what it
 * writes, without what it marks as not being text, is exactly {@link #text}. It therefore writes a
 * line feed before every leaf block but the first and for every hard line break, and no white space
 * of its own anywhere else.
 */
public final class RenderedText {
    /** Stands between two leaf blocks. */
    static final char SEPARATOR = '\n';

    private final Markup markup;
    private final UnaryOperator<String> entryName;
    private final UnaryOperator<String> noteTitle;
    private volatile @Nullable Layout layout;

    /** What stands where; the text itself can be joined from its runs. */
    record Layout(int length, List<Run> runs, FleetingText text) {
        Layout {
            runs = List.copyOf(runs);
        }
    }

    private RenderedText(
            Markup markup, UnaryOperator<String> entryName, UnaryOperator<String> noteTitle) {
        this.markup = markup;
        this.entryName = entryName;
        this.noteTitle = noteTitle;
    }

    /**
     * The text of a body; may be used from many threads.
     *
     * @param entryName what a link to the entry with this id says without a label
     * @param noteTitle what a link to the note at this path says without a label
     */
    public static RenderedText of(
            Markup markup, UnaryOperator<String> entryName, UnaryOperator<String> noteTitle) {
        return new RenderedText(markup, entryName, noteTitle);
    }

    /** What it is the text of. */
    public Markup markup() {
        return markup;
    }

    /**
     * What links without a label say, in reading order: with these and the Markdown, the text is
     * the same.
     */
    public List<String> names() {
        return markup.leads().stream().flatMap(this::name).toList();
    }

    private Stream<String> name(Inline lead) {
        if (lead instanceof Inline.EntryLink link && link.label().text().isEmpty()) {
            return Stream.of(entryName.apply(link.id()));
        }
        return lead instanceof Inline.NoteLink link && link.label().text().isEmpty()
                ? Stream.of(noteTitle.apply(link.path()))
                : Stream.empty();
    }

    /** All of it. */
    public String text() {
        return layout().text().get(this::joined);
    }

    /** Of the text, in UTF-16 units. */
    public int length() {
        return layout().length();
    }

    /** In reading order, without overlaps, none empty; only separators lie between them. */
    public List<Run> runs() {
        return layout().runs();
    }

    private Layout layout() {
        Layout known = layout;
        if (known == null) {
            known = new RenderedTextBuilder(entryName, noteTitle).build(markup.blocks());
            layout = known;
        }
        return known;
    }

    /** The same text, from its runs. */
    String joined() {
        StringBuilder joined = new StringBuilder(length());
        for (Run run : runs()) {
            separate(joined, run.start());
            joined.append(run.text());
        }
        separate(joined, length());
        return joined.toString();
    }

    private static void separate(StringBuilder joined, int next) {
        while (joined.length() < next) {
            joined.append(SEPARATOR);
        }
    }

    /**
     * A stretch of the text that comes from one piece of the body.
     *
     * @param piece a {@link Inline.Text}, {@link Inline.Code}, {@link Inline.LineBreak}, {@link
     *     Inline.EntryLink} or {@link Inline.NoteLink}; that of a code block is its text
     * @param wording knows its characters
     * @param start 0-based UTF-16 offset into the rendered text
     * @param end exclusive
     * @param sourceStart 0-based UTF-16 offset into the body of the characters shown, or of the id
     *     when the name it stands for is shown
     * @param sourceEnd exclusive
     * @param verbatim whether its characters are, one by one, those of the body
     * @param inLink whether it is, or stands in, a link of any kind
     * @param inCode whether it is code, in a line or as a block
     * @param block the number of the leaf block it stands in, from 0
     * @param section how many headings have begun before its end: 0 before the first heading, and a
     *     heading's own words are in the section that it begins
     */
    public record Run(
            Inline piece,
            Wording wording,
            int start,
            int end,
            int sourceStart,
            int sourceEnd,
            boolean verbatim,
            boolean inLink,
            boolean inCode,
            boolean inHeading,
            int block,
            int section) {
        /** What a reader sees of it. */
        public String text() {
            return wording.between(sourceStart, sourceEnd);
        }

        private int sourceOffset(int offset) {
            return offset >= end ? sourceEnd : Math.min(sourceStart + offset - start, sourceEnd);
        }
    }

    /** The run that shows the character at {@code offset}; none for a separator or the end. */
    public Optional<Run> runAt(int offset) {
        int index = lastUpTo(offset);
        return index < 0 || offset >= runs().get(index).end()
                ? Optional.empty()
                : Optional.of(runs().get(index));
    }

    /**
     * Where in the body the character at {@code offset} comes from, in UTF-16 units.
     *
     * <p>Exact in runs that are verbatim. In others (a code block whose lines are indented or
     * quoted, a code span over a line break within a quotation, a decoded character reference, a
     * name that an id stands for) it is near, and never outside what the run comes from. For a
     * separator, and for the end of the text, it is the end of what stands before.
     */
    public int sourceOffset(int offset) {
        List<Run> runs = runs();
        int index = lastUpTo(offset);
        if (index >= 0) {
            return runs.get(index).sourceOffset(offset);
        }
        return runs.isEmpty() ? 0 : runs.get(0).sourceStart();
    }

    /** The index of the last run that starts at or before {@code offset}, or -1. */
    private int lastUpTo(int offset) {
        List<Run> runs = runs();
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
