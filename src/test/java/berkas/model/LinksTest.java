package berkas.model;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    private static final SourceFile PAGE = new SourceFile("content/pages/metode.md", "");

    @ParameterizedTest
    @CsvSource({
        "hak-cipta.md, content/pages/hak-cipta.md",
        "./hak-cipta.md, content/pages/hak-cipta.md",
        "../glossary/soyuz-2.yaml, content/glossary/soyuz-2.yaml",
        "../media/foto%20kim.jpg, content/media/foto kim.jpg",
        "../media/%E6%99%AE.jpg, content/media/普.jpg",
        "../media/普%2Ejpg, content/media/普.jpg",
        "../media/😀%20.jpg, content/media/😀 .jpg",
        "../media/100%.jpg, content/media/100%.jpg",
        "../media/%FF.jpg, content/media/%FF.jpg",
        "../../README.md, README.md",
        "../../../x.md, ../x.md",
        "pages/../x.md, content/pages/x.md",
        "a/./b/../c.md, content/pages/a/c.md",
        "foto.jpg?besar, content/pages/foto.jpg?besar",
        "..\\media\\a.jpg, content/pages/..\\media\\a.jpg",
        "./catatan-3:1.md, content/pages/catatan-3:1.md",
    })
    void resolvesRelativePathsFromTheFile(String destination, String path) {
        assertThat(resolve(destination)).isEqualTo(new Target.Content(path, ""));
    }

    @Test
    void resolvesWhateverTheContentFolderIsCalled() {
        assertThat(Links.resolve(new SourceFile("dossier.yaml", ""), "media/a.jpg"))
                .isEqualTo(new Target.Content("media/a.jpg", ""));
        assertThat(Links.resolve(new SourceFile("../isi/pages/a.md", ""), "../media/a.jpg"))
                .isEqualTo(new Target.Content("../isi/media/a.jpg", ""));
        assertThat(Links.resolve(new SourceFile("/isi/pages/a.md", ""), "../../../a.jpg"))
                .isEqualTo(new Target.Content("/../a.jpg", ""));
    }

    @Test
    void keepsFragmentsAsWritten() {
        assertThat(resolve("hak-cipta.md#lisensi%20foto"))
                .isEqualTo(new Target.Content("content/pages/hak-cipta.md", "lisensi%20foto"));
        assertThat(resolve("#atas")).isEqualTo(new Target.Here("atas"));
        assertThat(resolve("")).isEqualTo(new Target.Here(""));
    }

    @Test
    void leavesRootPathsToTheSite() {
        assertThat(resolve("/glossary/#s")).isEqualTo(new Target.Site("/glossary/#s"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a#b",
                "HTTP://example.org",
                "mailto:a@example.org",
                "tel:+62-21-555",
                "//example.org/a",
                "\\\\example.org/a",
                "/\\example.org/a",
            })
    void passesWebAddressesOn(String destination) {
        assertThat(resolve(destination)).isEqualTo(new Target.External(destination));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "javascript:alert(1),javascript",
                "JaVaScRiPt:alert(1),javascript",
                " \u0001javascript:alert(1),javascript",
                "'java\tscr\nipt\r:alert(1)',javascript",
                "data:text/html;base64,data",
                "vbscript:x,vbscript",
                "file:///etc/passwd,file",
                "C:\\foto.jpg,c",
                "blob:x,blob",
                "htps://example.org,htps",
            })
    void refusesSchemesThatAreNotListed(String destination, String scheme) {
        assertThat(resolve(destination)).isEqualTo(new Target.Unsafe(scheme));
    }

    private static Target resolve(String destination) {
        return Links.resolve(PAGE, destination);
    }
}
