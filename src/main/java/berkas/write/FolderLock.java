package berkas.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A lock on a folder, held through a file in it. The system gives it up when a process ends,
 * however it ends, so a killed build never has to be unlocked by hand.
 *
 * <p>Three things about such locks need care:
 *
 * <ul>
 *   <li>The file goes when the folder goes. Another build may have opened it just before and would
 *       then lock a file that no path leads to. So whoever has the lock gives the file a length
 *       drawn by lot and looks for that length by the path.
 *   <li>On POSIX, closing <em>any</em> channel to a file drops all locks this process has on it. So
 *       the file is opened once per process, which {@link #HELD} sees to, and looked at unopened.
 *   <li>Within one process a second lock is an exception rather than a refusal; {@link #HELD}
 *       again.
 * </ul>
 */
final class FolderLock implements AutoCloseable {
    static final String NAME = "berkas.lock";

    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();
    private static final int LONGEST = 1 << 20;

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Locks a folder; empty when it was removed meanwhile and the caller may make it again.
     *
     * @throws Busy when someone else has the lock
     */
    static Optional<FolderLock> take(Path folder) throws IOException {
        if (!HELD.add(folder)) {
            throw new Busy(folder);
        }
        Optional<FolderLock> lock = Optional.empty();
        try {
            lock = open(folder);
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(folder);
            }
        }
        return lock;
    }

    private static Optional<FolderLock> open(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel =
                    FileChannel.open(
                            folder.resolve(NAME),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw Disk.named("cannot lock ", folder, e);
        }
        boolean locked = false;
        try {
            locked = isLocked(channel, folder);
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? Optional.of(new FolderLock(folder, channel)) : Optional.empty();
    }

    private static boolean isLocked(FileChannel channel, Path folder) throws IOException {
        try {
            if (channel.tryLock() == null) {
                throw new Busy(folder);
            }
        } catch (OverlappingFileLockException e) {
            throw new Busy(folder);
        }
        return isStillThere(channel, folder.resolve(NAME));
    }

    private static boolean isStillThere(FileChannel channel, Path file) throws IOException {
        long length = 1L + ThreadLocalRandom.current().nextInt(LONGEST);
        channel.truncate(0).write(ByteBuffer.allocate(1), length - 1);
        try {
            return Files.size(file) == length;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Removes the file while the lock is still held, so that nobody locks what is about to go. */
    void deleteFile() throws IOException {
        Disk.delete(folder.resolve(NAME));
    }

    /** Gives up the lock, once; the file stays unless it was deleted before. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try {
                channel.close();
            } finally {
                HELD.remove(folder);
            }
        }
    }
}
