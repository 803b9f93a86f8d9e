package berkas.format;

import static berkas.format.MarkdownTree.draw;
import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Code;
import berkas.model.Block;
import berkas.model.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownDossierLinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '#',
            value = {
                "[[soyuz-2]]→entry(soyuz-2)",
                "[[soyuz-2|roket itu]]→entry(soyuz-2|roket itu)",
                "[[ soyuz-2 | roket itu ]]→entry(soyuz-2|roket itu)",
                "[[soyuz-2|]]→entry(soyuz-2)",
                "[[soyuz-2\\|roket]]→entry(soyuz-2|roket)",
                "[[Soyuz 2]]→entry(Soyuz 2)",
                "[[a*b*c]]→entry(a*b*c)",
                "[[a_b_c|*d*]]→entry(a_b_c|*d*)",
                "*[[a]]*→em(entry(a))",
                "[[note:kim/jarak]]→note(kim/jarak)",
                "[[note: kim/jarak | catatan ini]]→note(kim/jarak|catatan ini)",
                "\\[[a]]→«[»[a]]",
                "[\\[a]]→[«[»a]]",
                "[[[a]]]→[entry(a)]",
                "![[a]]→!entry(a)",
                "[[a]](b)→entry(a)(b)",
                "[[a]][b]→entry(a)[b]",
                "[a [[b]] c](d)→[a entry(b) c](d)",
                "[@antara]→cite(antara)",
                "[@antara-2/b]→cite(antara-2/b)",
                "[@a; @b]→cite(a)cite(b)",
                "[@a, @b,@c]→cite(a)cite(b)cite(c)",
                "[ @a ]→cite(a)",
                "[@foo@bar]→cite(foo@bar)",
                "[@Foo]→cite(Foo)",
                "[@a; b]→cite(a)cite(b)",
                "[@a;]→cite(a)",
                "[@a, hlm. 3]→cite(a)cite(hlm. 3)",
                "[@ a ]→cite(a)",
                "\\[@a]→«[»@a]",
                "a@b.id→a@b.id",
                "[@a](b c)→cite(a)(b c)",
                "`[[a]] [@b]`→code([[a]] [@b])",
            })
    void readsLinksOfTheDossier(String text, String drawn) {
        assertThat(draw("x " + text)).isEqualTo("p(x " + drawn + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '#',
            value = {
                "[[ ]] [[]] [[|a]] [[note:]]→[[ ]] [[]] [[|a]] [[note:]]",
                "[[a]→[[a]",
                "[[a] ]→[[a] ]",
                "[@;]→[@;]",
                "[@]→[@]",
                "[[a↵2]]→[[a/2]]",
                "[@a [b]]→[@a [b]]",
                "[see @a, page 4]→[see @a, page 4]",
                "[-@a]→[-@a]",
            })
    void whatIsNoLinkIsTextAndReported(String text, String drawn) {
        String markdown = "x " + text.replace('↵', '\n');
        assertThat(MarkdownTree.drawWith(Code.STRAY_MARK, markdown))
                .isEqualTo("p(x " + drawn + ")");
    }

    @Test
    void isNotDisturbedByDefinitions() {
        assertThat(draw("[[a]] [@b] [c]\n\n[a]: x\n[c]: y\n\n[[a]]: x\n"))
                .isEqualTo("p(entry(a) cite(b) a(c → y)) p(entry(a): x)");
    }

    @Test
    void letsLabelsGoOverLineEnds() {
        assertThat(draw("[[soyuz-2|roket\nitu]]")).isEqualTo("p(entry(soyuz-2|roket itu))");
        assertThat(draw("> [[soyuz-2|roket\n> itu]] x"))
                .isEqualTo("quote(p(entry(soyuz-2|roket itu) x))");
        assertThat(draw("x [@a;\n@b]")).isEqualTo("p(x cite(a)cite(b))");
    }

    @Test
    void isTextInCodeBlocks() {
        assertThat(draw("    [[a]] [@b]\n\n```\n[[a]]\n```"))
                .isEqualTo("code([[a]] [@b]) code([[a]])");
    }

    @Test
    void pointsAtTheIdAndTheLabel() {
        String text = "> x [[note: kim/jarak | catatan ini ]]";
        Block.Quote quote = (Block.Quote) MarkdownTree.read(text).value().blocks().get(0);
        Inline.NoteLink link =
                (Inline.NoteLink) ((Block.Paragraph) quote.content().get(0)).content().get(1);
        assertThat(text.substring(link.start(), link.end())).isEqualTo("kim/jarak");
        assertThat(text.substring(link.label().start(), link.label().end()))
                .isEqualTo("catatan ini");
    }

    @Test
    void isTheAlternativeOfAnImage() {
        assertThat(draw("x ![a [[b|c]] [[d]]](f)")).isEqualTo("p(x img(a c d → f))");
    }

    @Test
    void isLeftOutOfTheAlternativeOfAnImageIfItIsACitation() {
        assertThat(MarkdownTree.drawWith(Code.STRAY_MARK, "x ![a [@e]](f)"))
                .isEqualTo("p(x img(a  → f))");
    }
}
