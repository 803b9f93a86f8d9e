package berkas.write;

import static berkas.write.Sites.A;
import static berkas.write.Sites.B;
import static berkas.write.Sites.age;
import static berkas.write.Sites.build;
import static berkas.write.Sites.contents;
import static berkas.write.Sites.page;
import static berkas.write.Sites.site;
import static berkas.write.Sites.state;
import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site written over an earlier one. */
class SiteWriterUpdateTest {
    @TempDir Path temp;
    private Path output;

    @BeforeEach
    void setUp() {
        output = temp.resolve("site-output");
    }

    @Test
    void changesOnlyWhatChanged() throws IOException {
        build(output, A);
        age(output);
        SortedMap<String, String> before = state(output);

        Checked<WriteSummary> result = build(output, B);

        assertThat(result).isEqualTo(Checked.clean(new WriteSummary(1, 2, 1, 2)));
        assertThat(contents(output)).isEqualTo(B);
        assertThat(state(output)).contains(entry(before, "assets/site.css"));
        assertThat(output.resolve("notes")).doesNotExist();
        assertThat(Files.readString(output.resolve(Manifest.NAME)))
                .endsWith("\nassets/site.css\nglossary/b.html\nglossary/c.html\nindex.html\n");
    }

    @Test
    void touchesNothingWhenNothingChanged() throws IOException {
        build(output, A);
        age(output);
        SortedMap<String, String> before = state(output);
        List<String> steps = new ArrayList<>();

        Checked<WriteSummary> result = build(output, A, steps::add);

        assertThat(result.value()).isEqualTo(new WriteSummary(0, 0, 5, 0));
        assertThat(state(output)).isEqualTo(before);
        assertThat(steps).isEmpty();
    }

    @Test
    void leavesTheManifestAloneWhenOnlyTextsChange() throws IOException {
        build(output, A);
        age(output);
        SortedMap<String, String> before = state(output);
        SortedMap<String, String> edited = new TreeMap<>(A);
        edited.put("notes/n.html", page("n, corrected"));

        build(output, edited);

        SortedMap<String, String> after = state(output);
        assertThat(after.get(Manifest.NAME)).isEqualTo(before.get(Manifest.NAME));
        assertThat(after.keySet())
                .filteredOn(path -> !after.get(path).equals(before.get(path)))
                .containsExactly("notes", "notes/n.html");
    }

    @Test
    void givesTheSameManifestByWhateverWay() throws IOException {
        build(output, A);
        build(output, B);
        Path other = temp.resolve("other");
        build(other, B);

        assertThat(output.resolve(Manifest.NAME))
                .hasSameBinaryContentAs(other.resolve(Manifest.NAME));
    }

    @Test
    void movesAssetsThenPagesWithIndexPagesLastThenRemoves() throws IOException {
        build(output, A);
        SortedMap<String, String> next = new TreeMap<>(B);
        next.put("assets/site.css", "p { margin: 1px }");
        next.put("assets/a-new.js", "1");
        List<String> steps = new ArrayList<>();

        build(output, next, steps::add);

        assertThat(steps)
                .containsExactly(
                        "write .berkas-manifest",
                        "write assets/a-new.js",
                        "write assets/site.css",
                        "write glossary/c.html",
                        "write glossary/b.html",
                        "write index.html",
                        "remove notes/n.html",
                        "remove glossary/a.html",
                        "tidy notes",
                        "write .berkas-manifest");
    }

    @Test
    void rewritesAPageEditedByHandAndRestoresOneDeleted() throws IOException {
        build(output, A);
        Files.writeString(output.resolve("index.html"), "edited");
        Files.delete(output.resolve("notes/n.html"));

        assertThat(build(output, A).value()).isEqualTo(new WriteSummary(1, 1, 3, 0));
        assertThat(contents(output)).isEqualTo(A);
    }

    @Test
    void removesOnlyWhatItWroteAndFoldersThatAreEmptyThen() throws IOException {
        build(output, A);
        Files.writeString(output.resolve("notes/mine.txt"), "mine");
        Files.writeString(output.resolve("CNAME"), "example.org");
        Files.createDirectory(output.resolve("empty"));

        build(output, B);

        assertThat(contents(output))
                .containsAllEntriesOf(B)
                .containsKeys("CNAME", "notes/mine.txt");
        assertThat(output.resolve("empty")).isDirectory();
        assertThat(output.resolve("notes/n.html")).doesNotExist();
    }

    @Test
    void turnsAFileIntoAFolderAndBack() throws IOException {
        SortedMap<String, String> file = site("media", "x", "index.html", page("home"));
        SortedMap<String, String> folder = site("media/a/b.txt", "y", "index.html", page("home"));
        build(output, file);

        assertThat(build(output, folder).value()).isEqualTo(new WriteSummary(1, 0, 1, 1));
        assertThat(contents(output)).isEqualTo(folder);
        assertThat(build(output, file).value()).isEqualTo(new WriteSummary(1, 0, 1, 1));
        assertThat(contents(output)).isEqualTo(file);
    }

    /** A second name of the same file is what a case-insensitive file system shows. */
    @Test
    void keepsAFileRenamedInCaseOnly() throws IOException {
        build(output, site("media/Foto.jpg", "x"));
        Files.createLink(output.resolve("media/foto.jpg"), output.resolve("media/Foto.jpg"));

        build(output, site("media/foto.jpg", "x"));

        assertThat(contents(output)).isEqualTo(site("media/foto.jpg", "x"));
        assertThat(build(output, site("media/foto.jpg", "x")).value())
                .isEqualTo(new WriteSummary(0, 0, 1, 0));
    }

    private static Map.Entry<String, String> entry(Map<String, String> map, String key) {
        return Map.entry(key, map.get(key));
    }
}
