package berkas.write;

import static berkas.write.Sites.A;
import static berkas.write.Sites.B;
import static berkas.write.Sites.build;
import static berkas.write.Sites.contents;
import static berkas.write.Sites.page;
import static berkas.write.Sites.site;
import static berkas.write.Sites.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Berkas did not write stays as it is. */
class SiteWriterForeignTest {
    @TempDir Path temp;
    private Path output;

    @BeforeEach
    void setUp() {
        output = temp.resolve("site-output");
    }

    @Test
    void refusesAFolderOfOthers() throws IOException {
        Files.createDirectory(output);
        for (String name : List.of("a.txt", "b.txt", "c.txt", "d.txt", ".git")) {
            Files.writeString(output.resolve(name), "theirs");
        }
        SortedMap<String, String> before = state(temp);

        assertThatThrownBy(() -> SiteWriter.open(output))
                .isInstanceOfSatisfying(
                        NotOurs.class, e -> assertThat(e.help()).contains("--output"))
                .hasMessageContaining("site-output has files that Berkas did not write: ")
                .hasMessageEndingWith("a.txt, b.txt, c.txt, …");
        assertThat(state(temp)).isEqualTo(before);
    }

    @Test
    void refusesAFileALinkToNothingAndAnUnreadableManifest() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("nothing"));
        Path claimed = Files.createDirectory(temp.resolve("claimed"));
        Files.writeString(claimed.resolve(Manifest.NAME), "something else");

        assertThatThrownBy(() -> SiteWriter.open(file)).isInstanceOf(NotOurs.class);
        assertThatThrownBy(() -> SiteWriter.open(link)).isInstanceOf(NotOurs.class);
        assertThatThrownBy(() -> SiteWriter.open(claimed)).isInstanceOf(NotOurs.class);
        assertThatThrownBy(() -> SiteWriter.open(Path.of("/"))).isInstanceOf(NotOurs.class);
    }

    @Test
    void doesNotOverwriteAForeignFile() throws IOException {
        build(output, A);
        Files.writeString(output.resolve("glossary/c.html"), "mine");
        SortedMap<String, String> before = state(output);

        Checked<WriteSummary> result = build(output, B);

        assertThat(result.value()).isEqualTo(WriteSummary.NOTHING);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::path)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Code.FOREIGN_FILE, "glossary/c.html"));
        assertThat(state(output)).isEqualTo(before);
    }

    @Test
    void reportsEveryForeignFileSorted() throws IOException {
        Files.createDirectories(output.resolve(".well-known"));
        Files.writeString(output.resolve(".nojekyll"), "theirs");

        Checked<WriteSummary> result =
                build(output, site(".well-known", "x", ".nojekyll", "", "index.html", page("i")));

        assertThat(result.diagnostics())
                .extracting(Diagnostic::path)
                .containsExactly(".nojekyll", ".well-known");
    }

    @Test
    void adoptsAForeignFileWithTheSameBytes() throws IOException {
        build(output, A);
        Files.writeString(output.resolve("glossary/c.html"), B.get("glossary/c.html"));

        assertThat(build(output, B).value()).isEqualTo(new WriteSummary(0, 2, 2, 2));
        assertThat(build(output, A).diagnostics()).isEmpty();
        assertThat(contents(output)).isEqualTo(A);
    }

    @Test
    void doesNotWriteThroughOrOverAForeignObstacle() throws IOException {
        build(output, A);
        Files.writeString(output.resolve("events"), "a file where a folder is needed");
        Files.createDirectory(output.resolve("about.html"));
        SortedMap<String, String> before = state(output);

        Checked<WriteSummary> result =
                build(output, site("events/e/x.html", page("e"), "about.html", page("about")));

        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "Berkas did not write what is at about.html",
                        "Berkas did not write what is at events");
        assertThat(state(output)).isEqualTo(before);
    }

    @Test
    void neverFollowsALinkOutOfTheOutput() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        build(output, A);
        Files.delete(output.resolve("notes/n.html"));
        Files.delete(output.resolve("notes"));
        Files.createSymbolicLink(output.resolve("notes"), outside);
        Files.writeString(outside.resolve("n.html"), "precious");

        assertThat(build(output, A).diagnostics()).hasSize(1);
        assertThat(build(output, B).diagnostics()).isEmpty();

        assertThat(contents(outside)).isEqualTo(site("n.html", "precious"));
        assertThat(output.resolve("notes")).isSymbolicLink();
    }

    @Test
    void replacesALinkInPlaceOfAPageAndNotWhatItLeadsTo() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.html"), A.get("index.html"));
        build(output, A);
        Files.delete(output.resolve("index.html"));
        Files.createSymbolicLink(output.resolve("index.html"), outside);

        build(output, B);

        assertThat(output.resolve("index.html")).isRegularFile().hasContent(B.get("index.html"));
        assertThat(outside).hasContent(A.get("index.html"));
    }

    @Test
    void isNotTalkedIntoRemovingByAForgedManifest() throws IOException {
        build(output, A);
        Path precious = Files.writeString(temp.resolve("precious"), "x");
        Path manifest = output.resolve(Manifest.NAME);
        Files.writeString(manifest, Files.readString(manifest) + "../precious\n" + precious + "\n");

        build(output, B);

        assertThat(precious).exists();
    }
}
