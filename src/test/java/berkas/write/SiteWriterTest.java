package berkas.write;

import static berkas.write.Sites.A;
import static berkas.write.Sites.B;
import static berkas.write.Sites.age;
import static berkas.write.Sites.build;
import static berkas.write.Sites.contents;
import static berkas.write.Sites.page;
import static berkas.write.Sites.site;
import static berkas.write.Sites.stage;
import static berkas.write.Sites.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import berkas.diagnostic.Checked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A site written where there was none, and builds that are not committed. */
class SiteWriterTest {
    @TempDir Path temp;
    private Path output;

    @BeforeEach
    void setUp() {
        output = temp.resolve("site-output");
    }

    @Test
    void writesANewOutputByOneRename() throws IOException {
        List<String> steps = new ArrayList<>();

        Checked<WriteSummary> result = build(output, A, steps::add);

        assertThat(result).isEqualTo(Checked.clean(new WriteSummary(5, 0, 0, 0)));
        assertThat(contents(output)).isEqualTo(A);
        assertThat(steps).hasSize(1);
        assertThat(Files.list(temp)).containsExactly(output);
    }

    @Test
    void writesAnEmptyOutputByOneRename() throws IOException {
        Files.createDirectory(output);
        List<String> steps = new ArrayList<>();

        build(output, A, steps::add);

        assertThat(contents(output)).isEqualTo(A);
        assertThat(steps).hasSize(1);
    }

    @Test
    void makesTheFoldersAboveANewOutput() throws IOException {
        Path deep = temp.resolve("x/y/site");

        build(deep, A);

        assertThat(contents(deep)).isEqualTo(A);
    }

    @Test
    void goesFileByFileWhereTheRenameIsRefused() throws IOException {
        Files.createDirectory(output);

        build(output, A, step -> onPublish(step, () -> Files.createFile(output.resolve(".keep"))));

        assertThat(contents(output)).containsAllEntriesOf(A).containsKey(".keep").hasSize(6);
        assertThat(build(output, A).value()).isEqualTo(new WriteSummary(0, 0, 5, 0));
    }

    @Test
    void doesNotTakeAFolderThatFilledWhileItBuilt() throws IOException {
        assertThatThrownBy(
                        () ->
                                build(
                                        output,
                                        A,
                                        step ->
                                                onPublish(
                                                        step,
                                                        () -> {
                                                            Files.createDirectory(output);
                                                            Files.createFile(output.resolve("x"));
                                                        })))
                .isInstanceOf(NotOurs.class);
        assertThat(contents(output)).containsOnlyKeys("x");
    }

    @Test
    void fillsAFolderOfDotFilesAndLeavesThem() throws IOException {
        Files.createDirectories(output.resolve(".git/objects"));
        Files.writeString(output.resolve(".git/HEAD"), "ref");
        Files.writeString(output.resolve(".gitignore"), "*");
        Files.writeString(output.resolve(".nojekyll"), "");
        age(output.resolve(".git"));

        Checked<WriteSummary> first = build(output, A);
        build(output, B);

        assertThat(first.value()).isEqualTo(new WriteSummary(5, 0, 0, 0));
        SortedMap<String, String> expected = new TreeMap<>(B);
        expected.putAll(Map.of(".git/HEAD", "ref", ".gitignore", "*", ".nojekyll", ""));
        assertThat(contents(output)).isEqualTo(expected);
        assertThat(output.resolve(".git/objects")).isDirectory();
    }

    @Test
    void followsALinkThatIsTheOutputItself() throws IOException {
        Path real = Files.createDirectories(temp.resolve("elsewhere/real"));
        Files.createSymbolicLink(output, real);

        build(output, A);
        build(output, B);

        assertThat(output).isSymbolicLink();
        assertThat(contents(real)).isEqualTo(B);
        assertThat(Files.list(real.getParent())).containsExactly(real);
    }

    @Test
    void publishesASiteWithoutFiles() throws IOException {
        build(output, site());
        assertThat(contents(output)).isEmpty();
        SortedMap<String, String> before = state(output);

        build(output, site());

        assertThat(state(output)).isEqualTo(before);
    }

    @Test
    void leavesTheOutputAloneWithoutACommit() throws IOException {
        build(output, A);
        age(output);
        SortedMap<String, String> before = state(output);
        try (SiteWriter writer = SiteWriter.open(output)) {
            stage(writer, B);
        }

        assertThat(state(output)).isEqualTo(before);
        assertThat(Files.list(temp)).containsExactly(output);
    }

    @Test
    void makesNothingWithoutACommit() throws IOException {
        try (SiteWriter writer = SiteWriter.open(temp.resolve("x/y/site"))) {
            stage(writer, B);
        }

        assertThat(Files.list(temp)).isEmpty();
    }

    @Test
    @Timeout(60)
    void stagesFromManyThreads() throws Exception {
        SortedMap<String, String> site = new TreeMap<>();
        for (int i = 0; i < 600; i++) {
            site.put("d" + i % 40 + "/e" + i % 3 + "/p" + i + ".html", page("p" + i));
        }
        build(output, new TreeMap<>(site.headMap("d20")));
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try (SiteWriter writer = SiteWriter.open(output)) {
            List<Callable<Boolean>> jobs = new ArrayList<>();
            site.forEach(
                    (path, text) ->
                            jobs.add(
                                    () -> {
                                        writer.stage(path, text.getBytes(StandardCharsets.UTF_8));
                                        return true;
                                    }));
            for (Future<Boolean> job : threads.invokeAll(jobs)) {
                assertThat(job.get()).isTrue();
            }
            WriteSummary summary = writer.commit().value();
            assertThat(summary.created() + summary.unchanged()).isEqualTo(600);
        } finally {
            threads.shutdownNow();
        }
        assertThat(contents(output)).isEqualTo(site);
    }

    private static void onPublish(String step, Disk.Action action) throws IOException {
        if (step.startsWith("publish ")) {
            action.run();
        }
    }
}
