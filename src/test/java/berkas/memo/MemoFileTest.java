package berkas.memo;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.text.Hash128;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoFileTest {
    private static final String VERSION = "Berkas 1 – Java 17";

    @TempDir Path folder;
    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("cache/reading");
    }

    private static Hash128 key(String of) {
        return Hash128.of(of.getBytes(StandardCharsets.UTF_8));
    }

    private MemoFile open() {
        return MemoFile.open(path, VERSION);
    }

    private void remember(String... results) {
        try (MemoFile memo = open()) {
            for (String result : results) {
                memo.put(key(result), result.getBytes(StandardCharsets.UTF_8));
            }
            memo.keep(true);
        }
    }

    private static Optional<String> text(Memo memo, String of) {
        return memo.get(key(of)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private boolean knows(String result) {
        try (MemoFile memo = open()) {
            return text(memo, result).equals(Optional.of(result));
        }
    }

    @Test
    void givesWhatWasPutInAnotherBuild() {
        remember("satu", "", "dua".repeat(100_000));
        assertThat(knows("satu")).isTrue();
        assertThat(knows("")).isTrue();
        assertThat(knows("dua".repeat(100_000))).isTrue();
        assertThat(knows("tiga")).isFalse();
    }

    @Test
    void keepsOfTheOldWhatWasAskedFor() {
        remember("satu", "dua");
        try (MemoFile memo = open()) {
            assertThat(text(memo, "satu")).contains("satu");
            memo.put(key("tiga"), new byte[] {3});
            memo.keep(true);
        }
        assertThat(knows("satu")).isTrue();
        assertThat(knows("dua")).isFalse();
    }

    @Test
    void keepsAllOfTheOldAfterABuildThatDidNotAskForAll() {
        remember("satu", "dua");
        try (MemoFile memo = open()) {
            memo.put(key("tiga"), "tiga".getBytes(StandardCharsets.UTF_8));
            memo.keep(false);
        }
        assertThat(knows("satu")).isTrue();
        assertThat(knows("dua")).isTrue();
        assertThat(knows("tiga")).isTrue();
    }

    @Test
    void isLeftAsItIsWhereNothingIsNew() throws IOException {
        remember("satu", "dua");
        byte[] before = Files.readAllBytes(path);
        try (MemoFile memo = open()) {
            assertThat(text(memo, "satu")).contains("satu");
            memo.keep(true);
        }
        assertThat(path).hasBinaryContent(before);
        assertThat(folder.resolve("cache")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void forgetsWhatWasNotKept() {
        remember("satu");
        try (MemoFile memo = open()) {
            memo.put(key("dua"), new byte[] {2});
        }
        assertThat(knows("satu")).isTrue();
        assertThat(knows("dua")).isFalse();
        assertThat(folder.resolve("cache")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void knowsNothingOfAnotherVersion() {
        remember("satu");
        try (MemoFile memo = MemoFile.open(path, "Berkas 2 – Java 17")) {
            assertThat(text(memo, "satu")).isEmpty();
        }
    }

    @Test
    void neverGivesWhatWasNotPut() throws IOException {
        String[] all = IntStream.range(0, 20).mapToObj(i -> "hasil " + i).toArray(String[]::new);
        remember(all);
        byte[] good = Files.readAllBytes(path);
        for (int at = 0; at < good.length; at++) {
            byte[] bad = good.clone();
            bad[at] ^= 0x55;
            assertSound(bad, all);
            assertSound(Arrays.copyOf(good, at), all);
        }
        assertSound(Arrays.copyOf(good, good.length + 7), all);
    }

    private void assertSound(byte[] damaged, String... all) throws IOException {
        Files.write(path, damaged);
        try (MemoFile memo = open()) {
            for (String one : all) {
                assertThat(text(memo, one)).isIn(Optional.empty(), Optional.of(one));
            }
        }
    }

    @Test
    void worksAnewWhereTheFileIsAFolder() throws IOException {
        Files.createDirectories(path);
        try (MemoFile memo = open()) {
            assertThat(text(memo, "satu")).isEmpty();
            memo.put(key("satu"), new byte[] {1});
            memo.keep(true);
        }
        assertThat(folder.resolve("cache")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void onlyOneOfTwoBuildsAtATimeIsRemembered() {
        try (MemoFile one = open();
                MemoFile other = open()) {
            one.put(key("satu"), "satu".getBytes(StandardCharsets.UTF_8));
            other.put(key("dua"), "dua".getBytes(StandardCharsets.UTF_8));
            other.keep(true);
            one.keep(true);
        }
        assertThat(knows("satu")).isTrue();
        assertThat(knows("dua")).isFalse();
    }
}
