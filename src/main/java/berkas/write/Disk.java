package berkas.write;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The few things done to a file system. Every failure names the path and says why, in words. */
final class Disk {
    private static final System.Logger LOG = System.getLogger(Disk.class.getName());
    private static final Map<Class<?>, String> REASONS =
            Map.of(
                    AccessDeniedException.class, "permission denied",
                    NoSuchFileException.class, "no such file or folder",
                    FileAlreadyExistsException.class, "something else is in its place",
                    DirectoryNotEmptyException.class, "a folder that is not empty is in its place",
                    NotDirectoryException.class, "not a folder");

    private Disk() {}

    /** Something that can fail as file systems do. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    static void write(Path file, byte[] bytes) throws IOException {
        named("cannot write ", file, () -> Files.write(file, bytes));
    }

    static void makeFolders(Path folder) throws IOException {
        if (!isFolder(folder)) {
            named("cannot make the folder ", folder, () -> Files.createDirectories(folder));
        }
    }

    /** Puts a file in place of what is there in one step, where the file system can do that. */
    static void move(Path from, Path to) throws IOException {
        named("cannot write ", to, () -> moveOrReplace(from, to));
    }

    private static void moveOrReplace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes a file, or a link but not what it leads to. Nothing there is as good. */
    static void delete(Path file) throws IOException {
        named("cannot remove ", file, () -> Files.deleteIfExists(file));
    }

    /** Removes a folder that is empty, and leaves any other. */
    static void deleteIfEmpty(Path folder) throws IOException {
        if (!isFolder(folder)) {
            return;
        }
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // Asking first and deleting then would leave a gap between the two.
            LOG.log(Level.DEBUG, "not empty, left: {0}", folder);
        } catch (IOException e) {
            throw named("cannot remove ", folder, e);
        }
    }

    /** Removes a folder and all that is in it, without following links. */
    static void deleteTree(Path folder) throws IOException {
        for (Path each : deepestFirst(folder)) {
            delete(each);
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        if (!exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** What a folder holds, sorted. */
    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    /** Whether anything is there, be it a link to nothing. */
    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The same by one look: what is not there at all is a {@link NoSuchFileException}. */
    static boolean isFolderNow(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .isDirectory();
    }

    static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Whether two paths are on one file system, so that a file can move between them in one step.
     */
    static boolean areTogether(Path one, Path other) throws IOException {
        boolean unix = one.getFileSystem().supportedFileAttributeViews().contains("unix");
        return !unix || device(one).equals(device(other));
    }

    private static Object device(Path path) throws IOException {
        return Files.getAttribute(path, "unix:dev");
    }

    private static void named(String what, Path path, Action action) throws IOException {
        try {
            action.run();
        } catch (IOException e) {
            throw named(what, path, e);
        }
    }

    /** The same failure, saying what was attempted with which path. */
    static IOException named(String what, Path path, IOException e) {
        return new IOException(what + path + ": " + reason(e), e);
    }

    private static String reason(IOException e) {
        String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        String known = REASONS.get(e.getClass());
        return known != null ? known : said != null ? said : e.getClass().getSimpleName();
    }
}
