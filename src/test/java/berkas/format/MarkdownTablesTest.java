package berkas.format;

import static berkas.format.MarkdownTree.draw;
import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Code;
import org.junit.jupiter.api.Test;

class MarkdownTablesTest {
    @Test
    void readsCellsAndAlignments() {
        assertThat(draw("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | *2* | `3` | [4](5) |\n"))
                .isEqualTo("table[, left, center, right](a|b|c|d; 1|em(2)|code(3)|a(4 → 5))");
    }

    @Test
    void needsNoBarsAtTheEnds() {
        assertThat(draw("a | b\n--- | ---\n1 | 2")).isEqualTo("table[, ](a|b; 1|2)");
    }

    @Test
    void fillsAndCutsRows() {
        assertThat(draw("|a|b|\n|-|-|\n|1|\n|1|2|3|\nx")).isEqualTo("table[, ](a|b; 1|; 1|2; x|)");
    }

    @Test
    void keepsEmptyCells() {
        assertThat(draw("|a|b|\n|-|-|\n||2|\n| |\n")).isEqualTo("table[, ](a|b; |2; |)");
    }

    @Test
    void readsEscapedBars() {
        assertThat(draw("|a|b|\n|-|-|\n|x \\| y|`c\\|d`|\n"))
                .isEqualTo("table[, ](a|b; x | y|code(c|d))");
        assertThat(draw("|a|b|\n|-|-|\n|x\\\\|y|\n")).isEqualTo("table[, ](a|b; x«\\»|y)");
    }

    @Test
    void keepsTheBarOfALabel() {
        assertThat(draw("|a|b|\n|-|-|\n|[[x|y]]|[[note:p/q\\|z]] [@s]|\n"))
                .isEqualTo("table[, ](a|b; entry(x|y)|note(p/q|z) cite(s))");
    }

    @Test
    void standsAfterAParagraphAndInContainers() {
        assertThat(draw("x\ny\n|a|\n|-|\n|b|\n\nz")).isEqualTo("p(x/y) table[](a; b) p(z)");
        assertThat(draw("> |a|\n> |-|\n> |b|\n")).isEqualTo("quote(table[](a; b))");
        assertThat(draw("- |a|\n  |-|\n  |b|\n")).isEqualTo("ul(table[](a; b))");
    }

    @Test
    void isAParagraphWithoutAFittingDelimiterRow() {
        assertThat(draw("|a|b|\n|-|\n")).isEqualTo("p(|a|b|/|-|)");
        assertThat(draw("|a|\n|x|\n")).isEqualTo("p(|a|/|x|)");
        assertThat(draw("a|b")).isEqualTo("p(a|b)");
        assertThat(draw("|-|\n")).isEqualTo("p(|-|)");
    }

    @Test
    void readsAnyLineEnds() {
        assertThat(draw("|a|b|\r\n|-|-|\r\n|1|2|\r\n")).isEqualTo("table[, ](a|b; 1|2)");
    }

    @Test
    void refusesToFillUpHugeTables() {
        String text = "|a".repeat(1000) + "\n" + "|-".repeat(1000) + "\n" + "|b\n".repeat(1000);
        var read = MarkdownTree.read("x\n\n" + text);
        assertThat(read.diagnostics()).hasSize(1);
        assertThat(read.diagnostics().get(0).code()).isEqualTo(Code.UNREADABLE);
        assertThat(read.diagnostics().get(0).span().start()).isEqualTo(3);
    }
}
