package berkas.load;

import static berkas.load.ContentFolder.note;
import static berkas.load.ContentFolder.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {
    @TempDir Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hak.md",
                "hak.md#lisensi",
                "./hak.md",
                "../glossary/soyuz-2.yaml",
                "../annotations/kim/01-a.yaml",
                "../media/foto.jpg",
                "../media/foto%2Ejpg",
                "../sources/tass.yaml",
                "#bagian",
                "/glossary/",
                "//example.org/",
                "https://example.org/?a=b#c",
                "mailto:a@example.org",
                "tel:+6221",
            })
    void followsLinksThatLeadSomewhere(String destination) {
        assertThat(linking(destination).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "haq.md, `hak.md`",
        "hak.html#lisensi, `hak.md#lisensi`",
        "glossary/soyuz-2.yaml, `../glossary/soyuz-2.yaml`",
        "soyuz-2, `../glossary/soyuz-2.yaml`",
        "../Media/Foto.JPG, `../media/foto.jpg`",
        "..\\media\\foto.jpg, `../media/foto.jpg`",
        "../glosary/angara.yaml, `../glossary/angara.yaml`",
        "www.example.org/a, `https://www.example.org/a`",
        "redaksi@example.org, `mailto:redaksi@example.org`",
        "../dossier.yaml, correct the path",
        "../../rahasia.txt, correct the path",
        "../media/, correct the path",
        "../media/%ZZ.bin, correct the path",
        "tidak-ada.bin, correct the path",
    })
    void reportsLinksToNothingWithTheNearestFile(String destination, String help) {
        ContentFolder folder = linking(destination);
        assertThat(folder.faults()).containsExactly("pages/metode.md:4:5 B202");
        assertThat(folder.told()).contains(help);
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), `javascript:`",
        "JavaScript:alert(1), `javascript:`",
        "java&#10;script:alert(1), `javascript:`",
        "&#1;javascript:alert(1), `javascript:`",
        "'data:text/html,x', `data:`",
        "vbscript:x, `vbscript:`",
        "file:///etc/passwd, `file:`",
        "htps://example.org, did you mean `https:`?",
    })
    void refusesUnsafeLinks(String destination, String told) {
        ContentFolder folder = linking(destination);
        assertThat(folder.faults()).containsExactly("pages/metode.md:4:5 B206");
        assertThat(folder.told()).contains(told);
    }

    @Test
    void showsImagesOfTheDossierOnly() {
        assertThat(showing("![Kim](../media/foto.jpg)").faults()).isEmpty();
        assertThat(showing("![Kim](../media/fotto.jpg)").faults())
                .containsExactly("pages/metode.md:4:8 B202");
        assertThat(showing("![Kim](../media/fotto.jpg)").told()).contains("`../media/foto.jpg`");
        assertThat(showing("![Kim](hak.md)").faults()).containsExactly("pages/metode.md:4:8 B202");
        assertThat(showing("![Kim](https://example.org/a.jpg)").faults())
                .containsExactly("pages/metode.md:4:8 B206");
        assertThat(showing("![Kim](data:image/png;base64,x)").faults())
                .containsExactly("pages/metode.md:4:8 B206");
    }

    @Test
    void wantsATextAlternative() {
        assertThat(showing("[![](../media/foto.jpg)](hak.md)").faults())
                .containsExactly("pages/metode.md:4:2 B207");
        assertThat(showing("![ ](../media/x.jpg)").faults())
                .containsExactlyInAnyOrder("pages/metode.md:4:6 B202", "pages/metode.md:4:1 B207");
    }

    @Test
    void resolvesFromTheFileThatHasTheText() {
        ContentFolder folder = ContentFolder.clean(root);
        folder.with(
                "annotations/kim/putaran/x.yaml",
                note("body: \"[a](../01-a.yaml) [b](../../../pages/hak.md) [c](01-a.yaml)\""));
        assertThat(folder.faults()).containsExactly("annotations/kim/putaran/x.yaml:3:57 B202");
        assertThat(folder.told()).contains("did you mean `../01-a.yaml`?");
    }

    @Test
    void linksToAFileWithFaultsAreNotReportedAgain() {
        assertThat(linking("hak.md").with("pages/hak.md", "x").faults())
                .containsExactly("pages/hak.md:1:1 B007");
    }

    private ContentFolder linking(String destination) {
        return showing("[x](" + destination + ")");
    }

    private ContentFolder showing(String body) {
        return ContentFolder.clean(root).with("pages/metode.md", page(body));
    }
}
