package berkas.memo;

import berkas.text.Hash128;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A memo in a file.
 *
 * <p>The file may be deleted or damaged at any time: a result is given only if its digest is still
 * that of the bytes. It holds all results one after the other, then where each stands, then where
 * that list stands. It is never changed: what is remembered goes into a new one that takes its
 * place in the end, with those of the old results that are still needed. What is asked for is read
 * from the disk then, so a memo takes little memory.
 */
public final class MemoFile implements Memo {
    private static final System.Logger LOG = System.getLogger(MemoFile.class.getName());

    private static final int PLACE = 4 * Long.BYTES + Long.BYTES + Integer.BYTES;
    private static final int TAIL = 2 * Long.BYTES + Long.BYTES;

    private final Path path;
    private final String version;
    private final @Nullable FileChannel old;
    private final Map<Hash128, Place> known;
    private final Set<Hash128> asked = ConcurrentHashMap.newKeySet();
    private final Map<Hash128, Place> added = new HashMap<>();
    private @Nullable FileChannel next;
    private boolean isLost;

    /** Where a result stands, and the digest of its bytes. */
    private record Place(Hash128 sum, long start, int length) {
        Place at(long other) {
            return new Place(sum, other, length);
        }
    }

    private MemoFile(
            Path path, String version, @Nullable FileChannel old, Map<Hash128, Place> known) {
        this.path = path;
        this.version = version;
        this.old = old;
        this.known = known;
    }

    /**
     * Opens a file, be it there or not.
     *
     * @param version of the program: another one's results mean nothing
     */
    public static MemoFile open(Path path, String version) {
        FileChannel old = null;
        try {
            if (Files.exists(path)) {
                old = FileChannel.open(path);
                return new MemoFile(path, version, old, places(old, version));
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "nothing is known of the last build", e);
            shut(old);
        }
        return new MemoFile(path, version, null, Map.of());
    }

    @Override
    public Optional<byte[]> get(Hash128 of) {
        Place place = known.get(of);
        FileChannel channel = old;
        if (place == null || channel == null) {
            return Optional.empty();
        }
        try {
            byte[] result = bytes(channel, place.start(), place.length());
            if (Hash128.of(result).equals(place.sum())) {
                asked.add(of);
                return Optional.of(result);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a result is known no more", e);
        }
        return Optional.empty();
    }

    @Override
    public synchronized void put(Hash128 of, byte[] result) {
        if (isLost || added.containsKey(of)) {
            return;
        }
        try {
            FileChannel channel = next == null ? begun() : next;
            added.put(of, new Place(Hash128.of(result), channel.position(), result.length));
            write(channel, ByteBuffer.wrap(result));
        } catch (IOException e) {
            lose(e);
        }
    }

    @Override
    public synchronized void keep(boolean onlyAsked) {
        FileChannel channel = next;
        if (channel == null) {
            return;
        }
        try {
            takeOver(onlyAsked ? asked : known.keySet(), channel);
            writePlaces(channel);
            channel.close();
            shut(old); // Some systems replace no file that is open.
            Files.move(aside(), path, StandardCopyOption.REPLACE_EXISTING);
            next = null;
        } catch (IOException e) {
            lose(e);
        }
    }

    /** Ends it; what was not kept is forgotten. */
    @Override
    public synchronized void close() {
        isLost = true;
        shut(old);
        if (next != null) {
            shut(next);
            next = null;
            forget();
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(aside());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a file of the cache is left over", e);
        }
    }

    /** Copies old results, what stands together at once. */
    private void takeOver(Set<Hash128> wanted, FileChannel to) throws IOException {
        FileChannel from = old;
        if (from == null) {
            return;
        }
        List<Map.Entry<Hash128, Place>> kept = new ArrayList<>();
        for (Hash128 key : wanted) {
            Place place = known.get(key);
            if (place != null && !added.containsKey(key)) {
                kept.add(Map.entry(key, place));
            }
        }
        kept.sort(Comparator.comparingLong(one -> one.getValue().start()));
        long start = 0;
        long end = -1; // where nothing can begin
        long moved = 0;
        for (Map.Entry<Hash128, Place> one : kept) {
            Place place = one.getValue();
            if (place.start() != end) {
                copy(from, start, end, to);
                start = place.start();
                moved = to.position() - start;
            }
            end = place.start() + place.length();
            added.put(one.getKey(), place.at(place.start() + moved));
        }
        copy(from, start, end, to);
    }

    private static void copy(FileChannel from, long start, long end, FileChannel to)
            throws IOException {
        long at = start;
        while (at < end) {
            long copied = from.transferTo(at, end - at, to);
            if (copied == 0) {
                throw new IOException("the file ends early");
            }
            at += copied;
        }
    }

    private void writePlaces(FileChannel to) throws IOException {
        byte[] name = version.getBytes(StandardCharsets.UTF_8);
        ByteBuffer list =
                ByteBuffer.allocate(Integer.BYTES + name.length + added.size() * PLACE)
                        .putInt(name.length)
                        .put(name);
        added.forEach(
                (key, place) -> {
                    put(list, key);
                    put(list, place.sum());
                    list.putLong(place.start()).putInt(place.length());
                });
        ByteBuffer tail = ByteBuffer.allocate(TAIL);
        put(tail, Hash128.of(list.array()));
        tail.putLong(to.position());
        write(to, list.flip());
        write(to, tail.flip());
    }

    private static Map<Hash128, Place> places(FileChannel channel, String version)
            throws IOException {
        long end = channel.size() - TAIL;
        if (end < 0) {
            return Map.of();
        }
        ByteBuffer tail = ByteBuffer.wrap(bytes(channel, end, TAIL));
        Hash128 sum = hash(tail);
        long start = tail.getLong();
        if (start < 0 || start > end || end - start > Integer.MAX_VALUE) {
            return Map.of();
        }
        byte[] list = bytes(channel, start, (int) (end - start));
        return Hash128.of(list).equals(sum) ? places(ByteBuffer.wrap(list), version) : Map.of();
    }

    private static Map<Hash128, Place> places(ByteBuffer list, String version) {
        byte[] name = new byte[list.getInt()];
        list.get(name);
        if (!version.equals(new String(name, StandardCharsets.UTF_8))) {
            return Map.of();
        }
        Map<Hash128, Place> places = new HashMap<>();
        while (list.hasRemaining()) {
            places.put(hash(list), new Place(hash(list), list.getLong(), list.getInt()));
        }
        return places;
    }

    private static void put(ByteBuffer to, Hash128 hash) {
        to.putLong(hash.high()).putLong(hash.low());
    }

    private static Hash128 hash(ByteBuffer from) {
        return new Hash128(from.getLong(), from.getLong());
    }

    private static byte[] bytes(FileChannel from, long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (from.read(bytes, start + bytes.position()) < 0) {
                throw new IOException("the file ends early");
            }
        }
        return bytes.array();
    }

    private static void write(FileChannel to, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    private Path aside() {
        return path.resolveSibling(path.getFileName() + ".new");
    }

    private FileChannel begun() throws IOException {
        Files.createDirectories(path.resolveSibling(""));
        FileChannel channel =
                FileChannel.open(aside(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isTaken(channel)) {
            shut(channel);
            throw new IOException("another build is writing " + aside());
        }
        next = channel;
        return channel.truncate(0);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private void lose(IOException e) {
        LOG.log(Level.DEBUG, "the next build will do more work", e);
        close();
    }

    private static void shut(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a file of the cache could not be closed", e);
        }
    }
}
