package berkas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.site.SiteTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir Path scratch;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("berkas 0.");
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("build", "check", "Exit codes");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThat(run("biuld")).isEqualTo(2);
        assertThat(run("build", "--ouptut", "x")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("build", "--base-url", "example.org")).isEqualTo(2);
        assertThat(err.toString()).contains("'example.org' is not a web address");
    }

    @Test
    void doesNotWriteIntoAFolderThatIsNotOurs() throws IOException {
        SiteTest site = SiteTest.from("base", scratch);
        site.edit("site-output/letter.txt", "Dear Kim");
        site.build();
        assertThat(site.exit()).isEqualTo(3);
        assertThat(site.diagnostics()).contains("help: ");
        assertThat(site.output().keySet()).containsExactly("letter.txt");
    }

    @Test
    void saysWhenMemoryRanOut() throws IOException, InterruptedException {
        SiteTest site = SiteTest.from("base", scratch);
        site.edit("content/pages/long.md", "---\ntitle: Long\n---\n" + "A word. ".repeat(1 << 20));
        Path log = scratch.resolve("log.txt");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx20m",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                Main.class.getName(),
                                "build",
                                "--content",
                                site.folder().resolve("content").toString(),
                                "--output",
                                scratch.resolve("out").toString(),
                                "--cache",
                                scratch.resolve("cache").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(Files.readString(log))
                .contains("berkas: not enough memory; Java may take 2", "-Xmx4g")
                .doesNotContain("\tat ");
        assertThat(scratch.resolve("out")).doesNotExist();
    }

    @Test
    void sumsUpABuild() {
        SiteTest site = SiteTest.from("base", scratch).build();
        assertThat(site.summary())
                .matches(
                        "(?s)\\d+ pages, 1 note; 0 errors, 0 warnings; \\d+ new, 0 changed,"
                                + " 0 unchanged, 0 removed in .*; \\d+\\.\\d s\\R");
        assertThat(site.build().summary()).contains("0 new, 0 changed");
    }

    @Test
    void checkWritesNothing() {
        SiteTest site = SiteTest.from("base", scratch).check();
        site.expectClean();
        assertThat(Files.exists(scratch.resolve("site-output"))).isFalse();
    }

    @Test
    void verboseTellsWhatIsNotUsed() {
        SiteTest site =
                SiteTest.from("base", scratch)
                        .edit(
                                "content/glossary/idle.yaml",
                                "name: Idle\nkind: other\nsummary: I.\n")
                        .edit("content/sources/idle.yaml", "title: Idle source\n")
                        .check("--verbose");
        assertThat(site.exit()).isZero();
        assertThat(site.diagnostics())
                .contains("entries nothing mentions: idle", "sources nothing cites: idle");
    }

    private int run(String... args) {
        return Main.run(
                args, new Streams(new PrintWriter(out), new PrintWriter(err), false, false));
    }
}
