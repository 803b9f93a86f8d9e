package berkas.model;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.format.MarkdownReader;
import berkas.model.RenderedText.Run;
import berkas.text.Origin;
import berkas.text.SourceFile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RenderedTextTest {
    private static RenderedText of(String body) {
        SourceFile file = new SourceFile("articles/x.md", body);
        Markup markup = MarkdownReader.read(file, Origin.shifted(file, 0), body).value();
        RenderedText text =
                RenderedText.of(
                        markup, id -> id.toUpperCase(Locale.ROOT), path -> "catatan " + path);
        assertThat(text.joined()).isEqualTo(text.text());
        return text;
    }

    private static Run run(RenderedText text, String shown) {
        return text.runAt(text.text().indexOf(shown)).orElseThrow();
    }

    @Test
    void joinsLeafBlocksWithOneLineFeed() {
        assertThat(
                        of("# a\n\n"
                                        + "b\n\n"
                                        + "> c\n"
                                        + ">\n"
                                        + "> - d\n"
                                        + "> - e\n"
                                        + ">   1. f\n\n"
                                        + "```\n"
                                        + "g\n"
                                        + "h\n"
                                        + "```\n\n"
                                        + "---\n\n"
                                        + "i")
                                .text())
                .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\ni");
    }

    @Test
    void readsTablesCellByCellEmptyOnesIncluded() {
        assertThat(of("x\n\n|a|b|\n|-|-|\n||c|\n\ny").text()).isEqualTo("x\na\nb\n\nc\ny");
    }

    @Test
    void countsParagraphsOfNothingButAnImage() {
        assertThat(of("a\n\n![b](c)\n\nd").text()).isEqualTo("a\n\nd");
    }

    @Test
    void hasNoSeparatorForWhatHasNoLeaf() {
        assertThat(of("---\n\n-\n- a\n\n> ---\n\n>\n\nb").text()).isEqualTo("a\nb");
        assertThat(of("").text()).isEmpty();
    }

    @Test
    void showsWhatReadersSee() {
        assertThat(
                        of("a *b **c*** `d` [e](f) ![g](h) [@i] ~~j~~ &amp; \\* [[k]] [[l|m]]"
                                        + " [[note:n]] [[note:o|p]]")
                                .text())
                .isEqualTo("a b c d e   j & * K m catatan n p");
    }

    @Test
    void endsHardLinesWithLineFeedsAndSoftOnesWithSpaces() {
        assertThat(of("a\nb  \r\nc\\\nd").text()).isEqualTo("a b\nc\nd");
    }

    @Test
    void flagsLinksCodeAndHeadings() {
        RenderedText text =
                of("# judul [tautan](x)\n\nkata `kode` [*dalam*](y) [[entri]]\n\n    blok\n");
        assertThat(run(text, "judul")).returns(true, Run::inHeading).returns(false, Run::inLink);
        assertThat(run(text, "tautan")).returns(true, Run::inHeading).returns(true, Run::inLink);
        assertThat(run(text, "kata")).returns(false, Run::inHeading).returns(false, Run::inLink);
        assertThat(run(text, "kode")).returns(true, Run::inCode).returns(false, Run::inLink);
        assertThat(run(text, "dalam")).returns(false, Run::inCode).returns(true, Run::inLink);
        assertThat(run(text, "ENTRI")).returns(true, Run::inLink);
        assertThat(run(text, "ENTRI").piece()).isInstanceOf(Inline.EntryLink.class);
        assertThat(run(text, "blok")).returns(true, Run::inCode);
    }

    @Test
    void countsBlocksAndSections() {
        RenderedText text = of("a\n\n# b\n\nc\n\n- d\n- e\n\n## f\n\ng");
        assertThat(text.runs()).extracting(Run::block).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(text.runs()).extracting(Run::section).containsExactly(0, 1, 1, 1, 1, 2, 2);
    }

    @Test
    void leadsBackToTheBody() {
        String body = "Kata **tebal**\n> kutip \\* `kode`\n> lagi\n\n- [[soyuz-2|roket *itu*]]\n";
        RenderedText text = of(body);
        for (String word : List.of("Kata", "tebal", "kutip", "kode", "lagi", "roket *itu*")) {
            int at = text.text().indexOf(word);
            for (int i = 0; i < word.length(); i++) {
                assertThat(text.sourceOffset(at + i)).isEqualTo(body.indexOf(word) + i);
            }
        }
        assertThat(text.sourceOffset(text.text().indexOf("*"))).isEqualTo(body.indexOf("\\*"));
        assertThat(text.sourceOffset(text.text().length())).isEqualTo(body.indexOf("]]"));
    }

    @Test
    void leadsFromANameToTheId() {
        String body = "x [[kim]] y [[note:a/b]]";
        RenderedText text = of(body);
        assertThat(run(text, "KIM")).returns(false, Run::verbatim);
        assertThat(text.sourceOffset(text.text().indexOf("KIM"))).isEqualTo(body.indexOf("kim"));
        Run note = run(text, "catatan");
        assertThat(body.substring(note.sourceStart(), note.sourceEnd())).isEqualTo("a/b");
        assertThat(text.sourceOffset(note.end() - 1)).isEqualTo(body.indexOf("a/b") + 3);
    }

    @Test
    void leadsFromASeparatorToTheEndOfWhatStandsBefore() {
        RenderedText text = of("**ab**\n\nc");
        assertThat(text.sourceOffset(2)).isEqualTo(4);
        assertThat(text.runAt(2)).isEmpty();
        assertThat(text.sourceOffset(3)).isEqualTo(8);
        assertThat(of("").sourceOffset(0)).isZero();
        assertThat(of("|   |a|\n|-|-|").sourceOffset(0)).isEqualTo(5);
    }

    @Test
    void staysWithinWhatIsNotVerbatim() {
        String body = "> ```\n> a\n> b\n> ```\n\n&ngE;x";
        RenderedText text = of(body);
        assertThat(text.text()).isEqualTo("a\nb\n≧̸x");
        assertThat(text.sourceOffset(2)).isBetween(body.indexOf("a"), body.indexOf("b") + 1);
        assertThat(text.sourceOffset(5)).isBetween(body.indexOf("&"), body.indexOf(";"));
        assertThat(text.sourceOffset(6)).isEqualTo(body.indexOf("x"));
    }
}
