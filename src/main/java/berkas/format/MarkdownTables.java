package berkas.format;

import berkas.model.Block;
import berkas.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tables: GitHub Flavored Markdown, section 4.10. */
final class MarkdownTables {
    /** How many cells a table may have: rows of one bar fill up to the header's width. */
    static final int LARGEST = 20_000;

    private final MarkdownLines lines;
    private final String text;
    private final List<int[]> rows;

    private MarkdownTables(MarkdownLines lines) {
        this.lines = lines;
        this.text = lines.text();
        this.rows = lines.lines();
    }

    /**
     * Where in a paragraph its table begins and how its columns are aligned.
     *
     * @param start content offset of its header row; what stands before is a paragraph
     * @param cells with the cells that short rows do not write
     */
    record Found(MarkdownTables table, int header, int start, List<String> alignments, int cells) {
        /** The table, its cells read by {@code inlines}. */
        Block.Table read(Function<MarkdownLines, List<Inline>> inlines) {
            return table.read(header, alignments, inlines);
        }
    }

    /** The table in a paragraph, if one is there. */
    static Optional<Found> find(MarkdownLines lines) {
        return lines.text().indexOf('|') < 0 ? Optional.empty() : new MarkdownTables(lines).find();
    }

    private Optional<Found> find() {
        for (int i = 0; i + 1 < rows.size(); i++) {
            List<String> alignments = alignments(rows.get(i + 1));
            if (!alignments.isEmpty() && cells(rows.get(i)).size() == alignments.size()) {
                long cells = (long) alignments.size() * (rows.size() - i - 1);
                int bounded = (int) Math.min(cells, Integer.MAX_VALUE);
                return Optional.of(new Found(this, i, rows.get(i)[0], alignments, bounded));
            }
        }
        return Optional.empty();
    }

    private Block.Table read(
            int header, List<String> alignments, Function<MarkdownLines, List<Inline>> inlines) {
        List<List<List<Inline>>> read = new ArrayList<>();
        for (int i = header; i < rows.size(); i++) {
            if (i != header + 1) {
                read.add(row(cells(rows.get(i)), alignments.size(), inlines));
            }
        }
        return new Block.Table(alignments, read);
    }

    private List<List<Inline>> row(
            List<int[]> cells, int columns, Function<MarkdownLines, List<Inline>> inlines) {
        List<List<Inline>> row = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            row.add(i < cells.size() ? inlines.apply(cell(cells.get(i))) : List.of());
        }
        return row;
    }

    /** What a delimiter row says; empty if the row is none. */
    private List<String> alignments(int[] row) {
        if (MarkdownChars.indexOf(text, '|', row[0], row[1]) < 0) {
            return List.of();
        }
        for (int i = row[0]; i < row[1]; i++) {
            if ("|:- \t".indexOf(text.charAt(i)) < 0) {
                return List.of();
            }
        }
        List<String> alignments = new ArrayList<>();
        for (int[] cell : cells(row)) {
            String dashes = text.substring(cell[0], cell[1]).strip();
            if (!dashes.matches(":?-+:?")) {
                return List.of();
            }
            alignments.add(alignment(dashes));
        }
        return alignments;
    }

    private static String alignment(String dashes) {
        boolean right = dashes.endsWith(":");
        if (dashes.startsWith(":")) {
            return right ? "center" : "left";
        }
        return right ? "right" : "";
    }

    /** The content offsets of a row's cells, blanks around their words included. */
    private List<int[]> cells(int[] row) {
        List<int[]> cells = new ArrayList<>();
        int end = MarkdownChars.trimBlanks(text, row[0], row[1]);
        int start = row[0] + (MarkdownChars.has(text, row[0], '|') ? 1 : 0);
        int at = start;
        while (at < end) {
            if (text.charAt(at) == '|') {
                cells.add(new int[] {start, at});
                start = at + 1;
            }
            at = next(at, end);
        }
        if (start < end) {
            cells.add(new int[] {start, end});
        }
        return cells;
    }

    /** Steps over a character, an escape, or an entry link: the bar of its label is its own. */
    private int next(int at, int end) {
        int link = MarkdownDossierLinks.linkEnd(text, at);
        if (link > 0 && link <= end) {
            return link;
        }
        return at + (MarkdownEscapes.isEscape(text, at) ? 2 : 1);
    }

    /** A cell's content: without the blanks around it and without the backslashes before bars. */
    private MarkdownLines cell(int[] cell) {
        int end = MarkdownChars.trimBlanks(text, cell[0], cell[1]);
        int start = Math.min(end, MarkdownChars.skipBlanks(text, cell[0]));
        MarkdownLines.Builder content = lines.builder();
        int at = start;
        for (int i = start; i < end; i += MarkdownEscapes.isEscape(text, i) ? 2 : 1) {
            if (text.startsWith("\\|", i)) {
                lines.copy(at, i, content);
                at = i + 1;
            }
        }
        lines.copy(at, end, content);
        return content.build();
    }
}
