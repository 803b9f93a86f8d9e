package berkas.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The folder a build is prepared in, held by one build at a time.
 *
 * <p>The lock file in it marks the folder as ours: what a killed build left is swept out by the
 * next one, and a folder without the mark is never touched.
 */
final class Staging implements AutoCloseable {
    private static final String NAME = SitePath.RESERVED_PREFIX + "staging";
    private static final int ATTEMPTS = 20;

    private final Path folder;
    private final FolderLock lock;
    private final List<Path> madeAround;
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    private Staging(Path folder, FolderLock lock, List<Path> madeAround) {
        this.folder = folder;
        this.lock = lock;
        this.madeAround = madeAround;
    }

    /**
     * Takes the folder, empty but for its lock.
     *
     * @throws Busy when another build has it
     * @throws NotOurs when something else is there
     */
    static Staging open(Path folder) throws IOException {
        List<Path> missing = missingAround(folder);
        for (int i = 0; i < ATTEMPTS; i++) {
            Disk.makeFolders(folder.resolveSibling(""));
            makeOrAdopt(folder);
            Optional<FolderLock> lock = FolderLock.take(folder);
            if (lock.isPresent()) {
                return swept(new Staging(folder, lock.get(), missing));
            }
        }
        throw new Busy(folder);
    }

    /** The folders there must be before this one can be made; innermost first. */
    private static List<Path> missingAround(Path folder) {
        return Stream.iterate(folder.resolveSibling(""), p -> !Disk.exists(p), Path::getParent)
                .toList();
    }

    /**
     * Where an output is prepared: beside it, or in it where beside is another file system (a
     * mounted volume) or may not be written.
     */
    static Path placeFor(Path output) throws IOException {
        Path parent = output.getParent();
        if (parent == null) {
            throw new NotOurs(output, "is the root of a file system");
        }
        boolean within =
                Disk.exists(output)
                        && !(Files.isWritable(parent) && Disk.areTogether(parent, output));
        return within ? output.resolve(NAME) : parent.resolve("." + output.getFileName() + NAME);
    }

    private static Staging swept(Staging staging) throws IOException {
        boolean swept = false;
        try {
            staging.sweep();
            swept = true;
        } finally {
            if (!swept) {
                staging.abandon();
            }
        }
        return staging;
    }

    private static void makeOrAdopt(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!isOurs(folder)) {
                throw new NotOurs(folder, "is where the build is prepared, and is not Berkas' own");
            }
        } catch (IOException e) {
            throw Disk.named("cannot make the folder ", folder, e);
        }
    }

    /** Each thing is looked at once: between two looks, other builds come and go. */
    private static boolean isOurs(Path folder) throws IOException {
        try {
            return Disk.isFolderNow(folder) && isMarked(Disk.list(folder), folder);
        } catch (NoSuchFileException e) {
            return true; // another build has just removed it
        }
    }

    private static boolean isMarked(List<Path> content, Path folder) {
        return content.isEmpty() || content.contains(folder.resolve(FolderLock.NAME));
    }

    /** The files of the site that are to be moved, as a tree that can itself become the output. */
    Path site() {
        return folder.resolve("site");
    }

    /** What stands in for some of those files for a moment. */
    Path interim() {
        return folder.resolve("interim");
    }

    /** Writes a file in one of the two areas. Safe to call from many threads. */
    void write(Path file, byte[] bytes) throws IOException {
        Path parent = file.resolveSibling("");
        if (!made.contains(parent)) {
            Disk.makeFolders(parent);
            made.add(parent);
        }
        Disk.write(file, bytes);
    }

    private void sweep() throws IOException {
        for (Path each : Disk.list(folder)) {
            if (!each.endsWith(FolderLock.NAME)) {
                Disk.deleteTree(each);
            }
        }
    }

    /** Removes the folder and gives it up; also the folders around it, if no site came to be. */
    @Override
    public void close() throws IOException {
        try (lock) {
            sweep();
            lock.deleteFile();
        }
        Disk.deleteIfEmpty(folder);
        for (Path around : madeAround) {
            Disk.deleteIfEmpty(around);
        }
    }

    /** Gives the folder up and leaves it as it is, like a build that is killed. */
    void abandon() throws IOException {
        lock.close();
    }
}
