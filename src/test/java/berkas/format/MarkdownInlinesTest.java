package berkas.format;

import static berkas.format.MarkdownTree.draw;
import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownInlinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "*a*→em(a)",
                "_a_→em(a)",
                "**a**→strong(a)",
                "***a***→em(strong(a))",
                "**a *b* c**→strong(a em(b) c)",
                "*a **b** c*→em(a strong(b) c)",
                "*a*b→em(a)b",
                "_a_b→_a_b",
                "a_b_c→a_b_c",
                "* a *b→* a *b",
                "**a*→*em(a)",
                "*a**→em(a)*",
                "*a _b* c_→em(a _b) c_",
                "“*a*”→“em(a)”",
                "*“a”*→em(“a”)",
                "~~a~~ b→s(a) b",
                "~a~→~a~",
                "~5 km dan ~6 km→~5 km dan ~6 km",
                "~~~a~~~ b→~~~a~~~ b",
                "a ~~b *c*~~→a s(b em(c))",
            })
    void readsEmphasis(String text, String drawn) {
        // A list or a fence would begin otherwise.
        assertThat(draw("x " + text)).isEqualTo("p(x " + drawn + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a \\* b→a «*» b",
                "\\a→\\a",
                "a \\\\*b*→a «\\»em(b)",
                "&amp;→«&»",
                "&#x41;&#65;→«A»«A»",
                "&nbsp;x→«\u00a0»x",
                "&NotThere;→&NotThere;",
                "&#0;→«\ufffd»",
                "&#xD800;→«\ufffd»",
                "&#x110000;→«\ufffd»",
                "&#1234567890;→&#1234567890;",
                "&ngE;→«≧̸»",
                "AT&T→AT&T",
                "&;&#;&#x;→&;&#;&#x;",
            })
    void decodesEscapesAndReferences(String text, String drawn) {
        assertThat(draw("x " + text)).isEqualTo("p(x " + drawn + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "`a`→code(a)",
                "`` a ` b ``→code(a ` b)",
                "` `` `→code(``)",
                "`  `→code(  )",
                "` a`→code( a)",
                "`a\\`b`→code(a\\)b`",
                "``a`→``a`",
                "`*a*` *b*→code(*a*) em(b)",
                "*a`*`→*acode(*)",
                "`[[a]]` `<b>` `&amp;`→code([[a]]) code(<b>) code(&amp;)",
                "\\`a`→«`»a`",
            })
    void readsCodeSpans(String text, String drawn) {
        assertThat(draw("x " + text)).isEqualTo("p(x " + drawn + ")");
    }

    @Test
    void readsCodeSpansOverLineEnds() {
        assertThat(draw("x `a\nb` c")).isEqualTo("p(x code(a b) c)");
        assertThat(draw("> x `a\n> b` c")).isEqualTo("quote(p(x code(a b) c))");
        assertThat(draw("x `\r\na\r\n` c")).isEqualTo("p(x code(a) c)");
    }

    @Test
    void readsLineBreaks() {
        assertThat(draw("a\nb")).isEqualTo("p(a/b)");
        assertThat(draw("a \nb")).isEqualTo("p(a/b)");
        assertThat(draw("a  \nb")).isEqualTo("p(a//b)");
        assertThat(draw("a    \n   b")).isEqualTo("p(a//b)");
        assertThat(draw("a\\\nb")).isEqualTo("p(a//b)");
        assertThat(draw("*a  \nb*  ")).isEqualTo("p(em(a//b))");
        assertThat(draw("a\\")).isEqualTo("p(a\\)");
        assertThat(draw("> a  \n> b")).isEqualTo("quote(p(a//b))");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '#',
            value = {
                "[a *b*](c.md)→a(a em(b) ⇒ c.md)",
                "[a](<b c> 'd')→a(a ⇒ b c \"d\")",
                "[a](b \"c \\\" &amp;\")→a(a ⇒ b \"c \" &\")",
                "[a](b (c))→a(a ⇒ b \"c\")",
                "[a]()→a(a ⇒ )",
                "[a](<>)→a(a ⇒ )",
                "[a](b(c)d)→a(a ⇒ b(c)d)",
                "[a](b\\)&amp;c)→a(a ⇒ b)&c)",
                "[a](b c)→[a](b c)",
                "[a] (b)→[a] (b)",
                "[a](b→[a](b",
                "\\[a](b)→«[»a](b)",
                "[a\\](b)→[a«]»(b)",
                "[](b)→a( ⇒ b)",
                "*[a*](b)→*a(a* ⇒ b)",
                "[a [b](c) d](e)→[a a(b ⇒ c) d](e)",
                "[a ![b](c)](d)→a(a img(b ⇒ c) ⇒ d)",
                "![a *b* `c` [d](e)](f 'g')→img(a b c d ⇒ f \"g\")",
                "![a &amp; \\*](b)→img(a & * ⇒ b)",
                "<https://a.id/?q=1&amp;*>→a(https://a.id/?q=1&amp;* ⇒ https://a.id/?q=1&amp;*)",
                "<a.b@c.id>→a(a.b@c.id ⇒ mailto:a.b@c.id)",
                "[a <https://b.id>](c)→[a a(https://b.id ⇒ https://b.id)](c)",
                "<a:1 c> <a: b>→<a:1 c> <a: b>",
                "[@kemlu](https://x.com/kemlu)→a(@kemlu ⇒ https://x.com/kemlu)",
            })
    void readsLinksAndImages(String text, String drawn) {
        assertThat(draw("x " + text)).isEqualTo("p(x " + drawn.replace('⇒', '→') + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a:b c>", "<o:p></o:p>", "<v:shape id='x' />", "<W:P>"})
    void tagsWithAPrefixAreTextAndReported(String text) {
        assertThat(MarkdownTree.drawWith(Code.RAW_HTML, "x " + text))
                .isEqualTo("p(x " + text + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a]", "[a][]", "[A][]", "[x][a]", "[x][ A ]"})
    void readsReferences(String link) {
        String words = link.startsWith("[x") ? "x" : link.substring(1, 2);
        assertThat(draw("y " + link + "\n\n[a]: <b> 'c'\n"))
                .isEqualTo("p(y a(" + words + " → b \"c\"))");
    }
}
