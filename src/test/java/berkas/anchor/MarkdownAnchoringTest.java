package berkas.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.format.MarkdownReader;
import berkas.model.Article;
import berkas.model.Markup;
import berkas.model.RenderedText;
import berkas.text.Origin;
import berkas.text.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotations across everything Markdown can put between their words. */
class MarkdownAnchoringTest {
    private static final String HEAD = "---\ntitle: T\n---\n\n";

    @Test
    void findsQuoteAcrossLineBreak() {
        assertThat(anchored("Kim dan\nPutin bertemu.", "dan Putin")).isEqualTo("dan Putin");
    }

    @Test
    void findsQuoteAcrossEmphasisAndLinksAndCode() {
        assertThat(anchored("Kim *dan [Pu**tin**](x) `ber`temu*.", "dan Putin bertemu"))
                .isEqualTo("dan Putin bertemu");
    }

    @Test
    void findsQuoteAcrossListItemsAndBlockQuotes() {
        assertThat(anchored("* satu\n* dua\n\n> tiga\n> empat\n\nlima", "dua tiga empat lima"))
                .isEqualTo("dua\ntiga empat\nlima");
    }

    @Test
    void findsQuoteAcrossHeadingAndTable() {
        assertThat(anchored("## Judul\n\n| a | b |\n|---|---|\n| c | d |\n", "Judul a b c"))
                .isEqualTo("Judul\na\nb\nc");
    }

    @Test
    void findsQuoteWithDecodedReferencesAndEscapes() {
        assertThat(anchored("AT&amp;T \\*itu\\* 5&nbsp;km", "AT&T *itu* 5 km"))
                .isEqualTo("AT&T *itu* 5\u00A0km");
    }

    @Test
    void findsQuoteCopiedWithItsMarkdown() {
        assertThat(
                        anchored(
                                "Kim **dan** [Putin](https://x.org) pulang",
                                "**dan** [Putin](https://x.org) pulang"))
                .isEqualTo("dan Putin pulang");
        assertThat(anchored("a\n\n1. satu\n2. dua\n", "1. satu 2. dua")).isEqualTo("satu\ndua");
    }

    @Test
    void findsNothingInAddressesAndFrontMatter() {
        assertThat(codes("Kim [dan](https://x.org/putin) pulang", "x.org/putin"))
                .containsExactly(Code.ORPHAN);
        assertThat(codes("Kim", "title: T")).containsExactly(Code.ORPHAN);
    }

    @Test
    void acceptsContextWithItsMarkdown() {
        Article article = article("Kim **dan** Putin. Kim *dan* Putin.");
        Checked<List<Anchor>> checked =
                Anchorer.anchor(
                        article,
                        Texts.rendered(article),
                        List.of(Texts.note("Putin", "Kim *dan* ", null)));
        assertThat(checked.value()).singleElement().extracting(Anchor::start).isEqualTo(23);
    }

    private static String anchored(String markdown, String quote) {
        Article article = article(markdown);
        RenderedText text = Texts.rendered(article);
        Checked<List<Anchor>> checked = Anchorer.anchor(article, text, List.of(Texts.note(quote)));
        assertThat(checked.diagnostics()).isEmpty();
        Anchor anchor = checked.value().get(0);
        return text.text().substring(anchor.start(), anchor.end());
    }

    private static List<Code> codes(String markdown, String quote) {
        Article article = article(markdown);
        return Anchorer.anchor(article, Texts.rendered(article), List.of(Texts.note(quote)))
                .diagnostics()
                .stream()
                .map(problem -> problem.code())
                .toList();
    }

    private static Article article(String markdown) {
        SourceFile file = new SourceFile("content/articles/kim.md", HEAD + markdown);
        Markup body =
                MarkdownReader.read(file, Origin.shifted(file, HEAD.length()), markdown).value();
        return Texts.article(file, body);
    }
}
