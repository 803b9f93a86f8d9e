package berkas.write;

import static berkas.write.LinkedSites.A;
import static berkas.write.LinkedSites.B;
import static berkas.write.LinkedSites.assertSound;
import static berkas.write.Sites.build;
import static berkas.write.Sites.contents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Builds in other processes: one that is killed, one that is still at work. */
class SiteWriterProcessTest {
    @TempDir Path temp;

    @Test
    @Timeout(120)
    void survivesTheDeathOfARealProcess() throws Exception {
        Path output = temp.resolve("site");
        build(output, A);
        for (int step : new int[] {1, 6, 12}) {
            Process process = child("die", output, step);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(9);
            assertSound(output, A, B);
            assertThat(temp.resolve(".site.berkas-staging")).exists();
        }
        build(output, B);
        assertThat(contents(output)).isEqualTo(B);
        assertThat(Files.list(temp)).containsExactly(output);
    }

    @Test
    @Timeout(120)
    void standsBackFromAnotherProcessUntilItIsGone() throws Exception {
        Path output = temp.resolve("site");
        build(output, A);
        Process process = child("wait", output, 0);
        try {
            assertThat(process.getInputStream().read()).isEqualTo('!');
            assertThatThrownBy(() -> build(output, B)).isInstanceOf(Busy.class);
            assertThat(contents(output)).isEqualTo(A);
        } finally {
            process.destroyForcibly().waitFor();
        }
        build(output, B);
        assertThat(contents(output)).isEqualTo(B);
    }

    /** The other process: dies in the middle of a build, or waits there. */
    public static void main(String[] args) throws IOException {
        int[] left = {Integer.parseInt(args[2])};
        build(
                Path.of(args[1]),
                B,
                step -> {
                    if (left[0]-- > 0) {
                        return;
                    }
                    if (args[0].equals("die")) {
                        Runtime.getRuntime().halt(9);
                    }
                    System.out.write('!');
                    System.out.flush();
                    System.in.read();
                });
    }

    /** What the test runs on, however it was started. */
    private static String classPath() {
        return Stream.of(
                        SiteWriterProcessTest.class, SiteWriter.class, Test.class, Assertions.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Process child(String what, Path output, int step) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        SiteWriterProcessTest.class.getName(),
                        what,
                        output.toString(),
                        String.valueOf(step))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
