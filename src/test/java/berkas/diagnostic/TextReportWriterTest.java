package berkas.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.text.Columns;
import berkas.text.SourceFile;
import berkas.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextReportWriterTest {
    private static String written(boolean colour, Diagnostic... diagnostics) {
        StringBuilder out = new StringBuilder();
        try {
            new TextReportWriter(colour).write(Report.of(List.of(diagnostics)), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static String written(Diagnostic... diagnostics) {
        return written(false, diagnostics);
    }

    /** The report of a problem with the first {@code part} of {@code text}. */
    private static String at(String text, String part) {
        int start = text.indexOf(part);
        return at(text, start, start + part.length());
    }

    private static String at(String text, int start, int end) {
        Span span = new SourceFile("x.yaml", text).span(start, end);
        return written(Diagnostic.at(span, Code.BAD_VALUE, "bad"));
    }

    @Test
    void showsPlaceLineCaretNotesAndHelp() {
        String text = "# yaml\nwhole: false\n\nquote: \"Putin mengundang Kim\"\n";
        Span span = new SourceFile("content/annotations/kim/x.yaml", text).span(28, 50);
        Diagnostic orphan =
                Diagnostic.at(span, Code.ORPHAN, "quotation not found")
                        .note("the nearest words:\n- Putin mengundang\n+ Putin mengajak")
                        .help("prefix: \"Lalu \"\nextra:\n  a: 1");
        assertThat(written(orphan))
                .isEqualTo(
                        """
                        content/annotations/kim/x.yaml:4:8: error[B301] quotation not found
                          |
                        4 | quote: "Putin mengundang Kim"
                          |        ^^^^^^^^^^^^^^^^^^^^^^
                          = note: the nearest words:
                                  - Putin mengundang
                                  + Putin mengajak
                          = help: prefix: "Lalu "
                                  extra:
                                    a: 1
                        """);
    }

    @Test
    void problemWithoutPlaceHasItsPathOnly() {
        assertThat(written(Diagnostic.of("a/index.html", Code.DUPLICATE_OUTPUT, "twice").note("n")))
                .isEqualTo("a/index.html: error[B406] twice\n  = note: n\n");
        assertThat(written(Diagnostic.of("", Code.UNLINKED_FILE, "unused")))
                .isEqualTo("warning[B415] unused\n");
    }

    @Test
    void problemsArePartedByAnEmptyLine() {
        Diagnostic a = Diagnostic.of("a", Code.BROKEN_LINK, "m");
        Diagnostic b = Diagnostic.of("b", Code.BROKEN_LINK, "m");
        assertThat(written(a, b)).isEqualTo("a: error[B401] m\n\nb: error[B401] m\n");
        assertThat(written()).isEmpty();
    }

    @Test
    void gutterFitsTheLineNumber() {
        assertThat(at("\n".repeat(99) + "kind: x", "x"))
                .isEqualTo(
                        """
                        x.yaml:100:7: error[B109] bad
                            |
                        100 | kind: x
                            |       ^
                        """);
    }

    @Test
    void caretsStandUnderWideCombiningAndTabbedCharacters() {
        assertThat(at("\ta: 金正恩 x", "正恩"))
                .isEqualTo(
                        """
                        x.yaml:1:6: error[B109] bad
                          |
                        1 |     a: 金正恩 x
                          |          ^^^^
                        """);
        assertThat(at("cafe\u0301 🚀 x", "x")).contains("1:9:").endsWith("  |         ^\n");
        assertThat(at("ab\tc", "\t")).endsWith("  |   ^^\n");
    }

    @Test
    void pointHasOneCaret() {
        assertThat(at("key:", 4, 4)).endsWith("1 | key:\n  |     ^\n");
        assertThat(at("", 0, 0)).endsWith("x.yaml:1:1: error[B109] bad\n  |\n1 |\n  | ^\n");
        assertThat(at("a\n", 2, 2)).endsWith(":2:1: error[B109] bad\n  |\n2 |\n  | ^\n");
        assertThat(at("a\r\n\r\nb", 3, 3)).contains(":2:1:").endsWith("2 |\n  | ^\n");
        assertThat(at("a\u200bb", 1, 2)).endsWith("  |  ^\n");
    }

    @Test
    void lineEndIsMarkedBehindTheLine() {
        assertThat(at("ab\ncd", 2, 3)).endsWith("1 | ab\n  |   ^\n");
        assertThat(at("ab\r\ncd", 2, 4)).endsWith("1 | ab\n  |   ^\n");
    }

    @Test
    void spanOverLinesMarksEachFromItsIndentation() {
        assertThat(at("body: |\n  Satu\n\n  dua tiga\n", "|\n  Satu\n\n"))
                .endsWith(
                        """
                        1 | body: |
                          |       ^
                        2 |   Satu
                          |   ^^^^
                        3 |
                        """);
        assertThat(at("a\nb\nc\nd\ne\n", "b\nc\nd\ne"))
                .endsWith(
                        """
                        2 | b
                          | ^
                        3 | c
                          | ^
                        4 | d
                          | ^
                          | … to line 5
                        """);
    }

    @Test
    void longLineIsCutAroundTheSpan() {
        String line = "kata ".repeat(100) + "SALAH" + " kata".repeat(100);
        String report = at(line, "SALAH");
        String[] rows = report.split("\n", -1);
        assertThat(rows[2]).startsWith("1 | …").contains("SALAH").endsWith("…");
        assertThat(Columns.width(rows[2])).isLessThanOrEqualTo(164);
        assertThat(rows[3].indexOf("^^^^^")).isEqualTo(rows[2].indexOf("SALAH"));
        assertThat(rows[3]).endsWith("^^^^^").doesNotEndWith("^^^^^^");
    }

    @Test
    void longLineKeepsItsStartOrEndWhenTheSpanIsThere() {
        String line = "AWAL " + "kata ".repeat(100) + "AKHIR";
        assertThat(at(line, "AWAL")).contains("1 | AWAL kata").contains("…\n  | ^^^^\n");
        String atEnd = at(line, "AKHIR");
        assertThat(atEnd).contains("1 | …").contains("AKHIR\n");
        assertThat(atEnd.lines().skip(2).findFirst().orElseThrow()).hasSize(4 + 159);
    }

    @Test
    void spanLongerThanTheCutIsMarkedToTheCut() {
        String[] rows = at("x ".repeat(1_000), 0, 2_000).split("\n", -1);
        assertThat(rows[2]).endsWith("…").hasSizeLessThanOrEqualTo(164);
        assertThat(rows[3].strip().length()).isBetween(150, 162);
    }

    @Test
    void lineOfTheGreatestWidthIsNotCut() {
        assertThat(at("x".repeat(160), 159, 160)).doesNotContain("…");
        assertThat(at("x".repeat(161), 0, 1)).contains("…");
    }

    @Test
    void controlsAreShownNotObeyed() {
        SourceFile file = new SourceFile("a\u001b[31m.yaml", "t: \u001b[2J\u202e\u0085x");
        Diagnostic hostile =
                Diagnostic.at(file.span(9, 10), Code.BAD_VALUE, "bad \u001b]0;x\u0007\nnew \u009b")
                        .note("n\u001b[1m\r\nm\u2066")
                        .help("h\u0000");
        String report = written(hostile);
        assertThat(report)
                .isEqualTo(
                        """
                        a\\u001b[31m.yaml:1:10: error[B109] bad \\u001b]0;x\\u0007\\u000anew \\u009b
                          |
                        1 | t: \\u001b[2J\\u202e\\u0085x
                          |                         ^
                          = note: n\\u001b[1m
                                  m\\u2066
                          = help: h\\u0000
                        """);
    }

    @Test
    void halfOfAPairIsMarkedAsTheWhole() {
        assertThat(at("a🚀b", 2, 3)).contains(":1:2:").endsWith("1 | a🚀b\n  |  ^^\n");
        assertThat(at("a\ud83d", 1, 2)).endsWith("1 | a\\ud83d\n  |  ^^^^^^\n");
    }

    @Test
    void coloursOnlyWhenAsked() {
        Span span = new SourceFile("x.yaml", "kind: x").span(6, 7);
        Diagnostic problem = Diagnostic.at(span, Code.BAD_VALUE, "bad").note("n");
        assertThat(written(false, problem)).doesNotContain("\u001b");
        String coloured = written(true, problem);
        assertThat(coloured)
                .contains("\u001b[1;31merror[B109]\u001b[m", "\u001b[1;31m      ^\u001b[m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(written(problem));
        assertThat(written(true, problem.as(Severity.WARNING)))
                .contains("\u001b[1;33mwarning[B109]\u001b[m");
    }

    @Test
    void noLineEndsWithASpace() {
        Span span = new SourceFile("x.yaml", "a: b   \n\n").span(0, 9);
        String report = written(Diagnostic.at(span, Code.BAD_VALUE, "bad").note("a\n\nb  "));
        assertThat(report.lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    @Timeout(10)
    void hostileFilesAreQuick() {
        List<Diagnostic> many = new ArrayList<>();
        for (String unit : List.of("x", "\u200b", "\t", "\u001b", "👨\u200d", "\n", "a\n")) {
            String text = unit.repeat(200_000);
            SourceFile file = new SourceFile("x.yaml", text);
            for (int i = 0; i < 100; i++) {
                Span span = file.span(i * 1_900, text.length());
                many.add(Diagnostic.at(span, Code.BAD_VALUE, "bad " + i));
            }
        }
        assertThat(written(many.toArray(Diagnostic[]::new))).hasSizeLessThan(2_000_000);
    }
}
