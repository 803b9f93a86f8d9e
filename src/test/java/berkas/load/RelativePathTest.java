package berkas.load;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.model.Links;
import berkas.model.Target;
import berkas.text.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativePathTest {
    @ParameterizedTest
    @CsvSource({
        "content/pages/a.md, content/pages/b.md, b.md",
        "content/pages/a.md, content/glossary/b.yaml, ../glossary/b.yaml",
        "content/annotations/k/a.yaml, content/media/foto (1).jpg, ../../media/foto%20%281%29.jpg",
        "pages/a.md, media/普.jpg, ../media/普.jpg",
        "/isi/pages/a.md, /isi/media/100%.jpg, ../media/100%25.jpg",
        "../isi/pages/a.md, ../isi/media/a.jpg, ../media/a.jpg",
    })
    void leadsFromFileToFileAndBack(String from, String to, String way) {
        SourceFile file = new SourceFile(from, "");
        assertThat(RelativePath.from(file, to)).isEqualTo(way);
        assertThat(Links.resolve(file, way)).isEqualTo(new Target.Content(to, ""));
    }
}
