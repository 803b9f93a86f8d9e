package berkas.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 10, unit = TimeUnit.SECONDS)
class FileFinderTest {
    @TempDir Path root;

    @Test
    void findsFilesSortedAndLeavesOutWhatIsNoContent() {
        ContentFolder.clean(root);
        assertThat(found())
                .startsWith("README.md", "annotations/kim/01-a.yaml", "annotations/kim/02-b.yaml")
                .contains("dossier.yaml", "media/foto.jpg")
                .noneMatch(path -> path.contains("soyuz-2.yaml~") || path.contains("#"))
                .noneMatch(path -> path.contains(".git/") || path.contains("Thumbs"));
    }

    @Test
    void followsLinksToFilesAndFolders(@TempDir Path elsewhere) {
        new ContentFolder(elsewhere).with("a.yaml", "a").with("more/b.yaml", "b");
        ContentFolder folder = new ContentFolder(root).with("sources/c.yaml", "c");
        folder.link("sources/a.yaml", elsewhere.resolve("a.yaml").toString());
        folder.link("events", elsewhere.resolve("more").toString());
        assertThat(found()).containsExactly("events/b.yaml", "sources/a.yaml", "sources/c.yaml");
    }

    @Test
    void reportsLinksThatGoRoundInCirclesAndLinksToNothing() {
        ContentFolder folder = new ContentFolder(root).with("sources/c.yaml", "c");
        folder.link("sources/round", "..").link("sources/gone.yaml", "nowhere");
        assertThat(FileFinder.find(root).diagnostics())
                .extracting(fault -> fault.code().id() + " " + fault.message())
                .containsExactlyInAnyOrder(
                        "B008 link to a folder that the link itself is in",
                        "B008 link to a file that is not there");
        assertThat(found()).containsExactly("sources/c.yaml");
    }

    @Test
    void showsPathsAsTheContentFolderWasGiven() {
        assertThat(FileFinder.shown(Path.of("content"), "a/b.md")).isEqualTo("content/a/b.md");
        assertThat(FileFinder.shown(Path.of("./content/"), "b.md")).isEqualTo("content/b.md");
        assertThat(FileFinder.shown(Path.of("."), "b.md")).isEqualTo("b.md");
        assertThat(FileFinder.shown(Path.of("../isi"), "b.md")).isEqualTo("../isi/b.md");
        assertThat(FileFinder.shown(Path.of("/isi"), "b.md")).isEqualTo("/isi/b.md");
        assertThat(FileFinder.shown(Path.of("content"), "")).isEqualTo("content");
    }

    private List<String> found() {
        return FileFinder.find(root).value().stream().map(FoundFile::relative).toList();
    }
}
