package berkas.load;

import static berkas.load.ContentFolder.entry;
import static berkas.load.ContentFolder.note;
import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Diagnostic;
import berkas.memo.CountingMemo;
import berkas.model.Annotation;
import berkas.model.Dossier;
import berkas.model.Entry;
import berkas.model.RenderedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileReaderTest {
    private static final String NOTE = "annotations/kim/01-a.yaml";

    @TempDir Path root;
    private final CountingMemo memo = new CountingMemo();
    private ContentFolder folder;

    @BeforeEach
    void write() {
        folder = ContentFolder.clean(root);
    }

    private Checked<Optional<Dossier>> load() {
        return DossierLoader.load(root, false, memo);
    }

    private Dossier dossier() {
        return load().value().orElseThrow();
    }

    @Test
    void readsAFileOnceAsLongAsItStaysTheSame() {
        Dossier first = dossier();
        assertThat(memo.given()).isEqualTo(9);
        Dossier second = dossier();
        assertThat(memo.given()).isZero();
        assertThat(second.annotations().stream().map(Annotation::path))
                .containsExactlyElementsOf(
                        first.annotations().stream().map(Annotation::path).toList());
        assertThat(second.annotations().get(0).terms())
                .isEqualTo(first.annotations().get(0).terms());
        assertThat(second.entries().get(0).file().text())
                .isEqualTo(first.entries().get(0).file().text());
    }

    @Test
    void readsWhatWasChanged() {
        load();
        memo.given();
        folder.with(NOTE, note("title: Lain"));
        assertThat(dossier().annotations().get(0).title()).isEqualTo("Lain");
        assertThat(memo.given()).isEqualTo(1);
    }

    @Test
    void theSameTextElsewhereIsAnotherFile() {
        load();
        folder.with("annotations/kim/03-c.yaml", note("terms: [soyuz-2]\nsources: [tass]"));
        assertThat(dossier().annotations().stream().map(Annotation::path))
                .containsExactly("kim/01-a", "kim/02-b", "kim/03-c");
    }

    @Test
    void tellsOfAFileWithAFaultEachTime() {
        folder.with(NOTE, note("titel: Lain")).with("glossary/x.yaml", new byte[] {'a', 0});
        List<Diagnostic> faults = load().diagnostics();
        assertThat(faults).hasSize(2);
        assertThat(load().diagnostics()).isEqualTo(faults);
    }

    @Test
    void tellsOfFaultsBetweenFilesThatItRemembers() {
        folder.with("glossary/x.yaml", "\uFEFF" + entry("X", "seeAlso: [angarra]"))
                .with("glossary/y.yaml", entry("Ÿ🚀", "body: |\n  Lihat\n  [[angarra]]."));
        List<Diagnostic> faults = load().diagnostics();
        memo.given();
        assertThat(faults).hasSize(2);
        assertThat(load().diagnostics()).isEqualTo(faults);
        assertThat(memo.given()).isZero();
        assertThat(dossier().entries().stream().map(Entry::id))
                .containsExactly("angara", "soyuz-2", "x", "y");
    }

    @Test
    void keepsCharactersThatMarkdownReplaces() {
        folder.with(NOTE, note("body: \"satu \\0 **dua**\""));
        String before = text(dossier());
        assertThat(text(dossier())).isEqualTo(before).isEqualTo("satu \uFFFD dua");
    }

    @Test
    void keepsTitlesWithHalfACharacter() {
        folder.with(NOTE, note("title: \"a\\ud83db\""));
        String before = dossier().annotations().get(0).title();
        assertThat(dossier().annotations().get(0).title()).isEqualTo(before);
    }

    private static String text(Dossier dossier) {
        return RenderedText.of(dossier.annotations().get(0).body(), id -> id, path -> path).text();
    }

    static Stream<Path> everyFixture() throws IOException {
        try (Stream<Path> sites = Files.list(Path.of("src/test/resources/sites"))) {
            return Stream.concat(
                    sites.map(site -> site.resolve("content")),
                    Stream.of(Path.of("content"), Path.of("docs/example")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("everyFixture")
    void tellsTheSameOfEveryFixture(Path content) {
        List<Diagnostic> faults = DossierLoader.load(content, true, memo).diagnostics();
        memo.given();
        assertThat(DossierLoader.load(content, true, memo).diagnostics()).isEqualTo(faults);
        assertThat(memo.given()).isZero();
    }
}
