package berkas.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A file of the cache folder, which is whole or not there. */
final class CacheFile {
    private static final System.Logger LOG = System.getLogger(CacheFile.class.getName());

    private CacheFile() {}

    /**
     * Where a file of the cache is, one of its own for each output folder; none where no cache is
     * wanted.
     */
    static Optional<Path> of(Request request, String what) {
        Path cache = request.cache();
        Path output = request.output();
        if (cache == null || output == null) {
            return Optional.empty();
        }
        String name = Integer.toHexString(output.toAbsolutePath().normalize().hashCode());
        return Optional.of(cache.resolve(what + "-" + name));
    }

    /** Writes a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes it, if that can be done: without it, the next build does more work. */
    static void write(Path file, Content content) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Path aside = file.resolveSibling(file.getFileName() + ".new");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
                content.writeTo(out);
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the next build will do more work", e);
        }
    }
}
