package berkas.format;

import static berkas.format.MarkdownTree.draw;
import static org.assertj.core.api.Assertions.assertThat;

import berkas.model.Block;
import berkas.model.Inline;
import org.junit.jupiter.api.Test;

class MarkdownReferencesTest {
    @Test
    void hidesDefinitions() {
        assertThat(draw("[a]: b\n[c]: d \"e\"\nf [a] [c]"))
                .isEqualTo("p(f a(a → b) a(c → d \"e\"))");
        assertThat(draw("[a]: b")).isEmpty();
    }

    @Test
    void pointsAtTheDestinationInTheDefinition() {
        String text = "lihat [ini][a]\n\n> [a]:\n>   https://contoh.id/x\n>   'judul'\n";
        Block.Paragraph paragraph =
                (Block.Paragraph) MarkdownTree.read(text).value().blocks().get(0);
        Inline.Link link = (Inline.Link) paragraph.content().get(1);
        assertThat(text.substring(link.start(), link.end())).isEqualTo("https://contoh.id/x");
        assertThat(link.title()).isEqualTo("judul");
    }

    @Test
    void takesTheFirstOfTwoDefinitions() {
        assertThat(draw("[a]: b\n[A]: c\n\n[a]")).isEqualTo("p(a(a → b))");
    }

    @Test
    void foldsCaseAndSpaces() {
        assertThat(draw("[ẞ  Я\nx]: b\n\n[SS я x]")).isEqualTo("p(a(SS я x → b))");
    }

    @Test
    void takesNoWordsForDefinitions() {
        assertThat(draw("[a]: b c")).isEqualTo("p([a]: b c)");
        assertThat(draw("[a]:")).isEqualTo("p([a]:)");
        assertThat(draw("[ ]: b")).isEqualTo("p([ ]: b)");
        assertThat(draw("x\n[a]: b")).isEqualTo("p(x/[a]: b)");
        assertThat(draw("[a]: b 'c\n\nd'")).isEqualTo("p([a]: b 'c) p(d')");
    }

    @Test
    void readsADefinitionWhoseTitleIsNone() {
        assertThat(draw("[a]: b\n'c' d\n\n[a]")).isEqualTo("p('c' d) p(a(a → b))");
    }

    @Test
    void keepsTheUnderlineOfNothingButDefinitions() {
        assertThat(draw("[a]: b\n===\n\n[a]")).isEqualTo("p(===) p(a(a → b))");
        assertThat(draw("[a]: b\nc\n===\n")).isEqualTo("h1(c)");
    }

    @Test
    void leavesCitationsAlone() {
        assertThat(draw("[@antara]: b")).isEqualTo("p(cite(antara): b)");
    }
}
