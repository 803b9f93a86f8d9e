package berkas.format;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFaultsTest {
    private static List<Diagnostic> faults(String text) {
        return MarkdownTree.read(text).diagnostics();
    }

    private static List<String> places(String text) {
        return faults(text).stream().map(f -> Objects.requireNonNull(f.span()).text()).toList();
    }

    private static String drawn(String text) {
        return MarkdownTree.draw(text, MarkdownTree.read(text).value().blocks());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '#',
            value = {
                "<b>x</b>→<b>→**words**",
                "<STRONG>x</STRONG>→<STRONG>→**words**",
                "<i>x</i>→<i>→*words*",
                "x<br/>→<br/>→backslash",
                "<a href='x>y'>z</a>→<a href='x>y'>→[words](address)",
                "<img src=\"a\" alt=b>→<img src=\"a\" alt=b>→![what it shows](file)",
                "<span>x</span>→<span>→\\<",
                "x</b>→</b>→**words**",
                "<?php x ?>→<?php x ?>→\\<",
                "<!DOCTYPE html>→<!DOCTYPE html>→\\<",
                "<![CDATA[x]]>→<![CDATA[x]]>→\\<",
            })
    void refusesHtmlInALine(String html, String place, String help) {
        String text = "Kata " + html + " kata";
        assertThat(places(text)).containsExactly(place);
        Diagnostic fault = faults(text).get(0);
        assertThat(fault.code()).isEqualTo(Code.RAW_HTML);
        assertThat(String.join("\n", fault.help())).contains(help);
        assertThat(drawn(text)).isEqualTo("p(" + text + ")");
    }

    @Test
    void refusesBlocksOfHtml() {
        assertThat(places("a\n\n<div class=x>\n*b* <i>c</i>\n</div>\n\nd"))
                .containsExactly("<div class=x>", "<i>");
        assertThat(places("> <p>\n> x\n")).containsExactly("<p>");
        assertThat(places("<script>\n\nx\n\n</script>\n*y*")).containsExactly("<script>");
        assertThat(places("<div\nid=x")).containsExactly("<div");
        assertThat(places("<?php\n\n$x")).containsExactly("<?php");
    }

    @Test
    void keepsBlocksOfHtmlAsText() {
        assertThat(drawn("<div>\n*a*\n</div>\n\nb")).isEqualTo("p(<div>/*a*/</div>) p(b)");
    }

    @Test
    void reportsEveryOpeningTagButOnlyLoneClosingOnes() {
        assertThat(places("<b>a</b> <b>c</b> </i>")).containsExactly("<b>", "<b>", "</i>");
        assertThat(places("<div>\n\na\n\n</div>\n")).containsExactly("<div>");
    }

    @Test
    void reportsHtmlInTablesHeadingsAndLinks() {
        assertThat(places("# <b>a\n\n|<i>x|\n|-|\n|[<u>](y)|\n"))
                .containsExactly("<b>", "<i>", "<u>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a <!-- x --> b",
                "<!-- x -->\n",
                "<!-- x\n\n# y\n\n<b> -->\n",
                "> <!-- <i> -->\n",
                "a <!----> b <!--> c <!---> d",
                "- a\n  <!-- x -->\n- b",
                "<!-- x --> <!-- y -->",
            })
    void dropsComments(String text) {
        assertThat(faults(text)).isEmpty();
        assertThat(drawn(text)).doesNotContain("x", "y", "<", "--");
    }

    @Test
    void dropsBlanksBeforeACommentAtALineEnd() {
        assertThat(MarkdownTree.draw("a <!-- x -->\nb <!-- y -->")).isEqualTo("p(a/b)");
    }

    @Test
    void reportsTextOnTheLineOfACommentBlock() {
        String text = "<!-- x --> kata *lain*\nb";
        assertThat(places(text)).containsExactly("kata *lain*");
        assertThat(faults(text).get(0).message()).isEqualTo("text in a block of HTML");
    }

    @Test
    void reportsACommentWithoutAnEnd() {
        String text = "a\n\n<!-- b\n\nc\n\nd";
        assertThat(places(text)).containsExactly("<!--");
        assertThat(faults(text).get(0).help()).contains("end it with -->");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a < b",
                "a <3 b",
                "<>",
                "x <b",
                "\\<b>",
                "`<b>`",
                "a <b c=>",
                "1<2>1",
                "</>",
                "<b c='>"
            })
    void takesNoOtherSignsForHtml(String text) {
        assertThat(faults(text)).isEmpty();
    }

    @Test
    void saysWhichTagInAFewWords() {
        assertThat(faults("x <a href='" + "y".repeat(500) + "'>").get(0).message())
                .isEqualTo("HTML in a text: <a>");
        assertThat(faults("x <?php echo\n'y' ?>").get(0).message())
                .isEqualTo("HTML in a text: <?php echo");
    }
}
