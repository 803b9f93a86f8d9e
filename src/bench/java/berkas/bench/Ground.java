package berkas.bench;

import berkas.bench.corpus.BerkasLayout;
import berkas.bench.corpus.Corpus;
import berkas.bench.corpus.HugoLayout;
import berkas.bench.corpus.Spec;
import berkas.bench.measure.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A folder with a dossier and what is made of it.
 *
 * @param folder where the programs run
 * @param content in Berkas' layout
 * @param hugo the whole site in Hugo's
 */
record Ground(Path folder, Path content, Path hugo) {
    private static final Path SITE_OF_HUGO = Path.of("src/bench/hugo");

    /** Writes a dossier, for Hugo too. */
    static Ground generated(Path folder, Spec spec) throws IOException {
        Ground ground = new Ground(folder, folder.resolve("content"), folder.resolve("hugo"));
        Corpus corpus = new Corpus(spec);
        Folders.delete(folder);
        new BerkasLayout(ground.content).write(corpus);
        new HugoLayout(ground.hugo.resolve("content")).write(corpus);
        Folders.copy(SITE_OF_HUGO, ground.hugo);
        return ground;
    }

    /** Takes a dossier as it is; only one of its notes is changed, and put back. */
    static Ground given(Path folder, Path content, Path hugo) throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        return new Ground(folder, content.toAbsolutePath(), hugo.toAbsolutePath());
    }

    Path output() {
        return folder.resolve("site-output");
    }

    /** What Berkas keeps for later builds, and a cold one must not find. */
    Path cache() {
        return folder.resolve(".berkas");
    }

    /** A folder of its own for what is made beside. */
    Path beside(String name) {
        return folder.resolve("made-" + name);
    }

    int articles() throws IOException {
        try (Stream<Path> files = Files.list(content.resolve("articles"))) {
            return Math.toIntExact(files.count());
        }
    }

    /** {@code 6,200 files, 38.1 MB}. */
    static String extent(Path site) throws IOException {
        long bytes = 0;
        long files = 0;
        for (Path file : Folders.files(site)) {
            bytes += Files.size(file);
            files++;
        }
        return String.format(Locale.ROOT, "%,d files, %.1f MB", files, bytes / 1e6);
    }
}
