package berkas.write;

import static berkas.write.Sites.A;
import static berkas.write.Sites.B;
import static berkas.write.Sites.build;
import static berkas.write.Sites.contents;
import static berkas.write.Sites.site;
import static berkas.write.Sites.stage;
import static berkas.write.Sites.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes of the caller, and file systems that refuse. */
class SiteWriterFailureTest {
    @TempDir Path temp;
    private Path output;

    @BeforeEach
    void setUp() {
        output = temp.resolve("site-output");
    }

    @Test
    void refusesPathsThatLeadOut() throws IOException {
        try (SiteWriter writer = SiteWriter.open(output)) {
            for (String path : List.of("../x", "/x", "a/../x", Manifest.NAME, "a\\b", "nul.html")) {
                assertThatThrownBy(() -> writer.stage(path, new byte[0]))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
        assertThat(Files.list(temp)).isEmpty();
    }

    @Test
    void refusesTwoFilesAtOnePathAlsoInAnotherCase() throws IOException {
        try (SiteWriter writer = SiteWriter.open(output)) {
            writer.stage("a/x.html", new byte[0]);
            assertThatThrownBy(() -> writer.stage("a/x.html", new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> writer.stage("a/X.html", new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a/x.html, a/X.html");
        }
    }

    @Test
    void refusesAFileAndAFolderAtOnePath() throws IOException {
        build(output, site("x", "1"));
        try (SiteWriter writer = SiteWriter.open(output)) {
            stage(writer, site("x", "1", "x/y", "2"));
            assertThatThrownBy(writer::commit).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(contents(output)).isEqualTo(site("x", "1"));
    }

    @Test
    void closesAsOftenAsAsked() throws IOException {
        SiteWriter writer = SiteWriter.open(output);
        writer.close();
        writer.close();
        assertThat(Files.list(temp)).isEmpty();
    }

    @Test
    void isUsedOnce() throws IOException {
        try (SiteWriter writer = SiteWriter.open(output)) {
            writer.commit();
            assertThatThrownBy(writer::commit).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> writer.stage("a", new byte[0]))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void namesThePathThatFailsAndFinishesNextTime() throws IOException {
        build(output, A);
        Path blocked = output.resolve("glossary/c.html");

        assertThatThrownBy(
                        () ->
                                build(
                                        output,
                                        B,
                                        step -> {
                                            if (step.equals("write glossary/c.html")) {
                                                Files.createDirectory(blocked);
                                            }
                                        }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(blocked.toString());

        Files.delete(blocked);
        build(output, B);
        assertThat(contents(output)).isEqualTo(B);
        assertThat(Files.list(temp)).containsExactly(output);
    }

    @Test
    void doesNotCommitWhenStagingFailed() throws IOException {
        build(output, A);
        SortedMap<String, String> before = state(output);
        try (SiteWriter writer = SiteWriter.open(output)) {
            stage(writer, B);
            Files.createDirectories(temp.resolve(".site-output.berkas-staging/site/z.html"));
            assertThatThrownBy(() -> writer.stage("z.html", new byte[1]))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("z.html");
            assertThatThrownBy(writer::commit).isInstanceOf(IllegalStateException.class);
        }
        assertThat(state(output)).isEqualTo(before);
    }
}
