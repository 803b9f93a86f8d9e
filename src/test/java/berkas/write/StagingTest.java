package berkas.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
    @TempDir Path temp;
    private Path folder;

    @BeforeEach
    void setUp() {
        folder = temp.resolve(".site.berkas-staging");
    }

    @Test
    void liesBesideTheOutputHidden() throws IOException {
        Path output = Files.createDirectory(temp.resolve("site"));

        assertThat(Staging.placeFor(output)).isEqualTo(folder);
        assertThat(Staging.placeFor(temp.resolve("absent")).getParent()).isEqualTo(temp);
    }

    @Test
    void sweepsOutWhatAKilledBuildLeft() throws IOException {
        Staging killed = Staging.open(folder);
        killed.write(killed.site().resolve("a/b.html"), new byte[] {1});
        Files.createSymbolicLink(killed.site().resolve("link"), temp);
        killed.abandon();
        assertThat(folder.resolve("site/a/b.html")).exists();

        try (Staging next = Staging.open(folder)) {
            assertThat(Files.list(folder)).containsExactly(folder.resolve(FolderLock.NAME));
            assertThat(next.site()).doesNotExist();
        }
        assertThat(Files.list(temp)).isEmpty();
    }

    @Test
    void adoptsAFolderLeftEmpty() throws IOException {
        Files.createDirectory(folder);

        Staging.open(folder).close();

        assertThat(folder).doesNotExist();
    }

    @Test
    void neverTouchesAForeignFolderFileOrLink() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("precious"), "x");
        assertThatThrownBy(() -> Staging.open(folder)).isInstanceOf(NotOurs.class);
        assertThat(folder.resolve("precious")).hasContent("x");

        Path file = Files.createFile(temp.resolve(".file.berkas-staging"));
        assertThatThrownBy(() -> Staging.open(file)).isInstanceOf(NotOurs.class);
        Path link = Files.createSymbolicLink(temp.resolve(".link.berkas-staging"), folder);
        assertThatThrownBy(() -> Staging.open(link)).isInstanceOf(NotOurs.class);
    }

    @Test
    void isHeldByOneBuildAtATime() throws IOException {
        try (Staging first = Staging.open(folder)) {
            first.write(first.site().resolve("a"), new byte[0]);
            assertThatThrownBy(() -> Staging.open(folder))
                    .isInstanceOf(Busy.class)
                    .hasMessageContaining("another build");
            assertThat(first.site().resolve("a")).exists();
        }
        Staging.open(folder).close();
    }

    @Test
    @Timeout(60)
    void isNeverHeldTwiceHoweverManyTry() throws Exception {
        AtomicInteger holders = new AtomicInteger();
        AtomicInteger turns = new AtomicInteger();
        List<Callable<Boolean>> jobs = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            jobs.add(() -> hold(holders, turns));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Boolean> job : threads.invokeAll(jobs)) {
                assertThat(job.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(turns).hasPositiveValue();
        assertThat(folder).doesNotExist();
    }

    private boolean hold(AtomicInteger holders, AtomicInteger turns) throws IOException {
        try (Staging staging = Staging.open(folder)) {
            boolean alone = holders.incrementAndGet() == 1;
            turns.incrementAndGet();
            staging.write(staging.site().resolve("a/b"), new byte[0]);
            holders.decrementAndGet();
            return alone;
        } catch (Busy e) {
            return true;
        }
    }
}
