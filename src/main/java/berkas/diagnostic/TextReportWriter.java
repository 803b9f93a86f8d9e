package berkas.diagnostic;

import berkas.text.LineMap;
import berkas.text.SourceFile;
import berkas.text.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A report for people: each problem with its place, its source line, a caret under the exact
 * characters, notes and help, in the manner of a compiler.
 *
 * <pre>
 * content/annotations/kim/x.yaml:4:8: error[B301] quotation not found
 *   |
 * 4 | quote: "Putin mengundang Kim"
 *   |        ^^^^^^^^^^^^^^^^^^^^^^
 *   = note: the nearest words are on line 12 of the article
 *   = help: quote: "Putin mengajak Kim"
 * </pre>
 *
 * <p>Problems are parted by an empty line. Nothing in a file can reach the terminal's controls:
 * they are shown as escapes.
 */
public final class TextReportWriter implements ReportWriter {
    private final boolean colour;

    /**
     * @param colour whether to write the escape sequences of a colour terminal
     */
    public TextReportWriter(boolean colour) {
        this.colour = colour;
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        Map<SourceFile, LineMap> maps = new HashMap<>();
        String separator = "";
        for (Diagnostic diagnostic : report.diagnostics()) {
            out.append(separator).append(format(diagnostic, maps));
            separator = "\n";
        }
    }

    private String format(Diagnostic diagnostic, Map<SourceFile, LineMap> maps) {
        StringBuilder out = new StringBuilder();
        Span span = diagnostic.span();
        if (span == null) {
            String path = diagnostic.path().isEmpty() ? "" : diagnostic.path() + ": ";
            header(out, path, diagnostic);
            remarks(out, 1, diagnostic);
        } else {
            LineMap map = maps.computeIfAbsent(span.file(), file -> LineMap.of(file.text()));
            header(out, diagnostic.path() + ":" + map.at(span.start()) + ": ", diagnostic);
            Snippet snippet = Snippet.of(span, map);
            snippet(out, snippet, diagnostic.severity());
            remarks(out, snippet.gutter(), diagnostic);
        }
        return out.toString();
    }

    private void header(StringBuilder out, String place, Diagnostic diagnostic) {
        Severity severity = diagnostic.severity();
        String weight = severity.word() + "[" + diagnostic.code().id() + "]";
        out.append(Visible.of(place))
                .append(Ink.of(severity).on(weight, colour))
                .append(' ')
                .append(Ink.STRONG.on(Visible.of(diagnostic.message()), colour))
                .append('\n');
    }

    private void snippet(StringBuilder out, Snippet snippet, Severity severity) {
        row(out, snippet.gutter(), "", "");
        for (Snippet.Row row : snippet.rows()) {
            String text = row.isMark() ? Ink.of(severity).on(row.text(), colour) : row.text();
            row(out, snippet.gutter(), row.number(), text);
        }
    }

    private void row(StringBuilder out, int gutter, String number, String text) {
        String frame = " ".repeat(gutter - number.length()) + number + " |";
        out.append(Ink.FRAME.on(frame, colour));
        out.append(text.isEmpty() ? "" : " ").append(text).append('\n');
    }

    private void remarks(StringBuilder out, int gutter, Diagnostic diagnostic) {
        diagnostic.notes().forEach(note -> remark(out, gutter, "note", note));
        diagnostic.help().forEach(help -> remark(out, gutter, "help", help));
    }

    /** Further lines stand under the first, so that what is pasted keeps its indentation. */
    private void remark(StringBuilder out, int gutter, String label, String remark) {
        String lead = " ".repeat(gutter) + " = ";
        String indent = " ".repeat(lead.length() + label.length() + 2);
        List<String> lines = remark.lines().map(Visible::of).toList();
        for (int i = 0; i < lines.size(); i++) {
            String before = i == 0 ? lead + Ink.LABEL.on(label + ":", colour) + " " : indent;
            out.append((before + lines.get(i)).stripTrailing()).append('\n');
        }
    }
}
