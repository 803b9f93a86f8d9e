package berkas.format;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.model.Article;
import berkas.model.Page;
import berkas.model.Source;
import berkas.text.SourceFile;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private static Checked<Optional<FrontMatter.Parts>> split(String text) {
        return FrontMatter.split(new SourceFile("a.md", text), "title: …");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: x\n---\nteks\n---\n",
                "---\r\ntitle: x\r\n---\r\nteks\r\n---\r\n",
                "---  \ntitle: x\n--- \t\nteks\n---\n",
            })
    void dividesKeysAndText(String text) {
        FrontMatter.Parts parts = split(text).value().orElseThrow();
        assertThat(text.substring(parts.yamlFrom(), parts.yamlTo()).strip()).isEqualTo("title: x");
        assertThat(parts.body()).startsWith("teks");
        assertThat(parts.origin().span(0, 4).text()).isEqualTo("teks");
        assertThat(parts.origin().span(0, 4).start()).isEqualTo(text.indexOf("teks"));
    }

    @Test
    void theTextMayBeMissing() {
        assertThat(split("---\na: b\n---").value().orElseThrow().body()).isEmpty();
        assertThat(split("---\n---\n").value().orElseThrow().body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"# Judul\n", "", "\n---\na: b\n---\n", "----\na: b\n----\n", "--- a\n---\n"})
    void missingFrontMatterIsShown(String text) {
        Diagnostic fault = split(text).diagnostics().get(0);
        assertThat(fault.code()).isEqualTo(Code.NO_FRONT_MATTER);
        assertThat(fault.help().get(0)).endsWith("---\ntitle: …\n---");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "---\na: b\n", "---\na: b\n...\n", "---\na: b\n ---\n"})
    void unclosedFrontMatterIsShown(String text) {
        Diagnostic fault = split(text).diagnostics().get(0);
        assertThat(fault.code()).isEqualTo(Code.NO_FRONT_MATTER);
        assertThat(fault.span().text()).isEqualTo("---");
        assertThat(split(text).value()).isEmpty();
    }

    @Test
    void readsAPage() {
        SourceFile file = new SourceFile("a.md", "---\ntitle: Tentang\n---\n\nSatu <b>dua</b>.\n");
        Checked<Optional<Page>> read = ContentReader.markdown(Page.class, file, Map.of("id", "a"));
        Page page = read.value().orElseThrow();
        assertThat(page.title()).isEqualTo("Tentang");
        assertThat(page.file()).isSameAs(file);
        assertThat(page.body().blocks()).hasSize(1);
        assertThat(read.diagnostics())
                .anySatisfy(d -> assertThat(d.span().text()).startsWith("<b>"));
    }

    @Test
    void frontMatterWithoutKeysMissesEachRequiredOne() {
        SourceFile file = new SourceFile("a.md", "---\n---\n\nteks");
        Checked<Optional<Article>> read = ContentReader.markdown(Article.class, file, Map.of());
        assertThat(read.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("the key `title` is missing", "the key `published` is missing");
        assertThat(read.value().orElseThrow().body().blocks()).hasSize(1);
    }

    @Test
    void showsTheKeysThatTheKindNeeds() {
        SourceFile file = new SourceFile("a.md", "teks");
        assertThat(
                        ContentReader.markdown(Article.class, file, Map.of())
                                .diagnostics()
                                .get(0)
                                .help()
                                .get(0))
                .endsWith("---\ntitle: …\npublished: 2023-09-13T17:01:00+07:00\n---");
    }

    @Test
    void theTextIsCheckedEvenWhenTheKeysDoNotParse() {
        SourceFile file = new SourceFile("a.md", "---\ntitle: a: b\n---\n<b>x</b>");
        Checked<Optional<Page>> read = ContentReader.markdown(Page.class, file, Map.of());
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.YAML_SYNTAX, Code.RAW_HTML);
    }

    @Test
    void theBodyIsNoKey() {
        SourceFile file = new SourceFile("a.md", "---\ntitle: a\nbody: b\n---\n");
        assertThat(
                        ContentReader.markdown(Page.class, file, Map.of())
                                .diagnostics()
                                .get(0)
                                .help()
                                .get(0))
                .isEqualTo("write the text below the front matter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", " ", "\n\n", " \t\r\n", "\u2003\n"})
    void aFileOfCommentsIsEmpty(String text) {
        Checked<Optional<Source>> read =
                ContentReader.yaml(Source.class, new SourceFile("a.yaml", text), Map.of());
        assertThat(read.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.EMPTY_FILE);
        assertThat(read.diagnostics().get(0).help().get(0)).endsWith(":\ntitle: …");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", " \t\r\n", "\u2003\n"})
    void anEmptyFileIsShownFrontMatterToBeginWith(String text) {
        Checked<Optional<Page>> read =
                ContentReader.markdown(Page.class, new SourceFile("a.md", text), Map.of());
        assertThat(read.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.EMPTY_FILE);
        assertThat(read.diagnostics().get(0).help().get(0)).endsWith(":\n---\ntitle: …\n---");
    }
}
