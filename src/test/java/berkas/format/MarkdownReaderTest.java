package berkas.format;

import static berkas.format.MarkdownTree.draw;
import static org.assertj.core.api.Assertions.assertThat;

import berkas.model.Block;
import berkas.model.Inline;
import berkas.model.Markup;
import berkas.text.Origin;
import berkas.text.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
    @Test
    void readsAnEmptyTextAsNothing() {
        assertThat(draw("")).isEmpty();
        assertThat(draw(" \n\t\n\r\n")).isEmpty();
    }

    @Test
    void keepsFileAndOrigin() {
        SourceFile file = new SourceFile("articles/x.md", "---\n---\nKim **datang**.\n");
        Origin origin = Origin.shifted(file, 8);
        Markup markup = MarkdownReader.read(file, origin, file.text().substring(8)).value();
        assertThat(markup.file()).isSameAs(file);
        Block.Paragraph paragraph = (Block.Paragraph) markup.blocks().get(0);
        Inline.Text bold =
                (Inline.Text) ((Inline.Strong) paragraph.content().get(1)).content().get(0);
        assertThat(markup.origin().span(bold.start(), bold.end()).text()).isEqualTo("datang");
    }

    @Test
    void readsParagraphsAndHeadings() {
        assertThat(draw("# Satu ##\n\nDua\ntiga\n\nEmpat *lima*\n===\n\nEnam\n---\n"))
                .isEqualTo("h1(Satu) p(Dua/tiga) h1(Empat em(lima)) h2(Enam)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## a ##", "## a ##  ", "##  a", "  ## a #####", "##\ta\t#"})
    void takesNumberSignsForMarks(String heading) {
        assertThat(draw(heading)).isEqualTo("h2(a)");
    }

    @Test
    void keepsNumberSignsThatAreWords() {
        assertThat(draw("# C#")).isEqualTo("h1(C#)");
        assertThat(draw("#satu")).isEqualTo("p(#satu)");
        assertThat(draw("####### a")).isEqualTo("p(####### a)");
        assertThat(draw("# a \\#")).isEqualTo("h1(a «#»)");
        assertThat(draw("#")).isEqualTo("h1()");
        assertThat(draw("# #")).isEqualTo("h1()");
    }

    @Test
    void readsHeadingsOfSeveralLines() {
        assertThat(draw("> Satu\n> dua\n> ===\n")).isEqualTo("quote(h1(Satu/dua))");
    }

    @Test
    void readsTightAndLooseLists() {
        assertThat(draw("- a\n- b\n  - c\n- d")).isEqualTo("ul(p(a), p(b) ul(p(c)), p(d))");
        assertThat(draw("- a\n\n- b")).isEqualTo("ul~(p(a), p(b))");
        assertThat(draw("3) a\n4) b\n\n   c")).isEqualTo("ol3~(p(a), p(b) p(c))");
        assertThat(draw("- a\n* b")).isEqualTo("ul(p(a)) ul(p(b))");
        assertThat(draw("-\n- a")).isEqualTo("ul(, p(a))");
    }

    @Test
    void keepsMarksOfContainersOutOfTheText() {
        assertThat(draw("> a\n> b\n>c\nmalas\n")).isEqualTo("quote(p(a/b/c/malas))");
        assertThat(draw("- a\n  b\nmalas\n")).isEqualTo("ul(p(a/b/malas))");
        assertThat(draw("> 1. a\n>    b\n>\n>    > c\n"))
                .isEqualTo("quote(ol1~(p(a/b) quote(p(c))))");
        assertThat(draw("a\n      b\n\tc")).isEqualTo("p(a/b/c)");
    }

    @Test
    void readsCodeBlocks() {
        assertThat(draw("```java x\nint a;\n\n  b\n```\n")).isEqualTo("codejava(int a;⏎⏎  b)");
        assertThat(draw("~~~\na\n")).isEqualTo("code(a)");
        assertThat(draw("```\n```")).isEqualTo("code()");
        assertThat(draw("    a\n\n      b\n\nc")).isEqualTo("code(a⏎⏎  b) p(c)");
        assertThat(draw("> ```\n> a\n> b\n> ```\n")).isEqualTo("quote(code(a⏎b))");
        assertThat(draw("```\r\na\r\nb\r\n```\r\n")).isEqualTo("code(a⏎b)");
    }

    @Test
    void givesCodeExactOffsetsWhereItStandsContiguously() {
        String text = "x\n\n```\nsatu\ndua\n```\n";
        Block.CodeBlock code = (Block.CodeBlock) MarkdownTree.read(text).value().blocks().get(1);
        assertThat(text.substring(code.text().start(), code.text().end())).isEqualTo("satu\ndua");
    }

    @Test
    void readsThematicBreaks() {
        assertThat(draw("a\n\n---\n* * *\n_____\n")).isEqualTo("p(a) rule rule rule");
        assertThat(draw("- - -\n- a")).isEqualTo("rule ul(p(a))");
    }

    @Test
    void readsAnyLineEnds() {
        assertThat(draw("a\r\nb\\\r\nc  \r\nd\r\n\r\ne\rf\r\rg"))
                .isEqualTo("p(a/b//c//d) p(e/f) p(g)");
    }

    @Test
    void readsTabs() {
        assertThat(draw("-\ta\n\n\tb\n")).isEqualTo("ul~(p(a) p(b))");
        assertThat(draw("\ta\tb")).isEqualTo("code(a\tb)");
        assertThat(draw("a\t\nb")).isEqualTo("p(a/b)");
        assertThat(draw(">\t\tx")).isEqualTo("quote(code(  x))");
    }

    @Test
    void readsNulAsReplacementCharacter() {
        assertThat(draw("a\0b\n\n    \0")).isEqualTo("p(a\uFFFDb) code(\uFFFD)");
    }

    @Test
    void keepsUnpairedSurrogatesAndOtherScripts() {
        assertThat(draw("a\uD83Db *\uDE00*")).isEqualTo("p(a\uD83Db em(\uDE00))");
        assertThat(draw("**كيم** *金* 🚀 *Ким*")).isEqualTo("p(strong(كيم) em(金) 🚀 em(Ким))");
    }

    @Test
    void readsTheSameFromManyThreads() {
        String text = "# a\n\n- *b* [[c|d]]\n\n> e [@f]\n".repeat(50);
        String expected = draw(text);
        List<String> drawn =
                java.util.stream.IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> draw(text))
                        .toList();
        assertThat(drawn).containsOnly(expected);
    }
}
