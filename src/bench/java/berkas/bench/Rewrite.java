package berkas.bench;

import berkas.bench.measure.Folders;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the files of a site anew and does nothing else: the least that a program on the JVM can
 * take to make them, on all cores.
 *
 * <p>Their bytes come from one file, a pack, as a generator has its pages in memory.
 */
public final class Rewrite {
    private Rewrite() {}

    private record Entry(String path, long start, int length) {
        static Entry of(String line) {
            String[] parts = line.split(" ", 3);
            return new Entry(parts[2], Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    /** Two arguments: the pack, and the folder that gets its files. */
    public static void main(String[] args) throws IOException {
        Path pack = Path.of(args[0]);
        Path target = Path.of(args[1]);
        List<Entry> entries = Files.readAllLines(list(pack)).stream().map(Entry::of).toList();
        Set<Path> folders = new LinkedHashSet<>();
        entries.forEach(entry -> folders.add(target.resolve(entry.path()).getParent()));
        for (Path folder : folders) {
            Files.createDirectories(folder);
        }
        try (FileChannel bytes = FileChannel.open(pack)) {
            entries.parallelStream().forEach(entry -> write(bytes, entry, target));
        }
    }

    /** Packs a folder; where each file begins is written beside, in a list. */
    static void pack(Path folder, Path pack) throws IOException {
        List<String> lines = new ArrayList<>();
        long start = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pack))) {
            for (Path file : Folders.files(folder)) {
                long length = Files.copy(file, out);
                lines.add(start + " " + length + " " + folder.relativize(file));
                start += length;
            }
        }
        Files.write(list(pack), lines);
    }

    private static Path list(Path pack) {
        return pack.resolveSibling(pack.getFileName() + ".list");
    }

    private static void write(FileChannel bytes, Entry entry, Path target) {
        try (OutputStream out = Files.newOutputStream(target.resolve(entry.path()))) {
            ByteBuffer buffer = ByteBuffer.allocate(entry.length());
            long at = entry.start();
            while (buffer.hasRemaining()) {
                at += bytes.read(buffer, at);
            }
            out.write(buffer.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
