package berkas.load;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {
    @Test
    void knowsWhereEveryKindStands() {
        Placement placement =
                placed(
                        "README.md",
                        "annotations/kim/03-x.yaml",
                        "annotations/kim/putaran/04-y.yaml",
                        "articles/kim.md",
                        "dossier.yaml",
                        "events/2016.yaml",
                        "glossary/soyuz-2.yaml",
                        "media/Foto Kim.JPG",
                        "media/a/b/c",
                        "pages/metode.md",
                        "sources/tass.yaml");
        assertThat(faults(placement)).isEmpty();
        assertThat(placement.settings()).map(FoundFile::relative).contains("dossier.yaml");
        assertThat(placement.media()).containsExactly("Foto Kim.JPG", "a/b/c");
        assertThat(placement.items())
                .extracting(item -> item.kind().folder() + " " + item.path())
                .containsExactly(
                        "annotations kim/03-x",
                        "annotations kim/putaran/04-y",
                        "articles kim",
                        "events 2016",
                        "glossary soyuz-2",
                        "pages metode",
                        "sources tass");
    }

    @ParameterizedTest
    @CsvSource({
        "catatan.yaml, `content/annotations",
        "dosier.yaml, rename it to `dossier.yaml`",
        "dossier.yml, rename it to `content/dossier.yaml`",
        "Dossier.yaml, rename it to `content/dossier.yaml`",
        "glosary/soyuz-2.yaml, move it to `content/glossary/soyuz-2.yaml`",
        "Annotations/kim/a.yaml, move it to `content/annotations/kim/a.yaml`",
        "lain/x.yaml, `media/`",
        "glossary/soyuz-2.yml, rename it to `content/glossary/soyuz-2.yaml`",
        "glossary/soyuz-2.YAML, rename it to `content/glossary/soyuz-2.yaml`",
        "articles/kim.markdown, rename it to `content/articles/kim.md`",
        "annotations/kim/a.md, write it as `content/annotations/kim/a.yaml`",
        "glossary/soyuz-2.yaml.txt, write it as `content/glossary/soyuz-2.yaml`",
        "glossary/foto.jpg, `content/media/`",
        "glossary/soyuz, write it as `content/glossary/soyuz.yaml`",
        "annotations/a.yaml, move it to `content/annotations/<article>/a.yaml`",
        "glossary/roket/soyuz-2.yaml, move it to `content/glossary/soyuz-2.yaml`",
        "pages/a/b/c.md, move it to `content/pages/c.md`",
        "glossary/README.md, write it as",
    })
    void saysWhereAMisplacedFileBelongs(String path, String help) {
        Diagnostic fault = only(placed(path));
        assertThat(fault.code().id()).isEqualTo("B003");
        assertThat(fault.path()).isEqualTo("content/" + path);
        assertThat(String.join("\n", fault.help()).replace("`annotations", "`content/annotations"))
                .contains(help);
    }

    @ParameterizedTest
    @CsvSource({
        "glossary/Soyuz 2.yaml, content/glossary/soyuz-2.yaml",
        "glossary/soyuz_2.yml, content/glossary/soyuz-2.yaml",
        "sources/Déjà.yaml, content/sources/deja.yaml",
        "annotations/Kim Jong-un/03-x.yaml, content/annotations/kim-jong-un/03-x.yaml",
        "annotations/kim/Bab 1/03-x.yaml, content/annotations/kim/bab-1/03-x.yaml",
        "pages/.md, ''",
        "glossary/普京.yaml, ''",
    })
    void proposesAnIdForANameThatIsNone(String path, String better) {
        Diagnostic fault = only(placed(path));
        assertThat(fault.code().id()).isEqualTo("B004");
        assertThat(fault.help().get(0))
                .contains(better.isEmpty() ? "choose a name" : "rename it to `" + better + "`");
    }

    @Test
    void keepsTheIdThatWasMeant() {
        assertThat(placed("glossary/Soyuz 2.yaml").items())
                .extracting(Item::id)
                .containsExactly("soyuz-2");
        assertThat(placed("lain/soyuz-2.yaml").strays()).containsExactly("soyuz-2");
    }

    @ParameterizedTest
    @CsvSource({
        "glossary/soyuz-2.yaml, glossary/soyuz-2.yml",
        "glossary/soyuz-2.yaml, glossary/Soyuz-2.yaml",
        "annotations/kim/a.yaml, annotations/Kim/a.yaml",
        "articles/kim.md, articles/kim.markdown",
    })
    void refusesAnIdGivenTwice(String kept, String spare) {
        Placement placement = placed(kept, spare);
        Diagnostic fault = only(placement);
        assertThat(fault.code().id()).isEqualTo("B005");
        assertThat(fault.path()).isEqualTo("content/" + spare);
        assertThat(fault.message()).contains("content/" + spare);
        assertThat(fault.notes().get(0)).contains("content/" + kept);
        assertThat(placement.items()).filteredOn(Item::isSpare).hasSize(1);
    }

    @Test
    void letsKindsShareAnId() {
        assertThat(faults(placed("events/x.yaml", "glossary/x.yaml", "annotations/x/x.yaml")))
                .isEmpty();
    }

    private static Placement placed(String... paths) {
        return Placement.of(
                Arrays.stream(paths)
                        .sorted()
                        .map(path -> new FoundFile(Path.of(path), "content/" + path, path))
                        .toList());
    }

    private static List<Diagnostic> faults(Placement placement) {
        return Stream.concat(
                        placement.faults().stream(),
                        placement.items().stream().flatMap(item -> item.faults().stream()))
                .toList();
    }

    private static Diagnostic only(Placement placement) {
        List<Diagnostic> faults = faults(placement);
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }
}
