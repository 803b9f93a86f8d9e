package berkas.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An output folder as it is found, and whose it is. Reads only.
 *
 * @param root without symbolic links; need not exist
 * @param manifest what earlier builds wrote here
 * @param vacant whether it is absent or has nothing in it at all
 */
record OutputFolder(Path root, Manifest manifest, boolean vacant) {

    private static final int EXAMPLES = 3;

    /** Where an output really is: a link to a folder is followed. */
    static Path locate(Path output) throws IOException {
        Path path = output.toAbsolutePath().normalize();
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        if (Disk.exists(path)) {
            throw new NotOurs(output, "is a link to nothing");
        }
        return path;
    }

    /**
     * Looks at a folder.
     *
     * @throws NotOurs when it holds anything beyond dot-files and has no manifest
     */
    static OutputFolder inspect(Path root) throws IOException {
        if (!Disk.exists(root)) {
            return new OutputFolder(root, Manifest.EMPTY, true);
        }
        if (!Disk.isFolder(root)) {
            throw new NotOurs(root, "is not a folder");
        }
        return Disk.exists(root.resolve(Manifest.NAME)) ? ours(root) : unclaimed(root);
    }

    private static OutputFolder ours(Path root) throws IOException {
        Path file = root.resolve(Manifest.NAME);
        Optional<Manifest> manifest = Disk.isFile(file) ? read(file) : Optional.empty();
        return new OutputFolder(
                root,
                manifest.orElseThrow(
                        () -> new NotOurs(root, "has a " + Manifest.NAME + " Berkas cannot read")),
                false);
    }

    /** Bytes that are not UTF-8 come out as paths that name nothing. */
    private static Optional<Manifest> read(Path file) throws IOException {
        return Manifest.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    private static OutputFolder unclaimed(Path root) throws IOException {
        List<String> names = Disk.list(root).stream().map(OutputFolder::name).toList();
        List<String> foreign = names.stream().filter(name -> !isForHost(name)).toList();
        if (!foreign.isEmpty()) {
            throw new NotOurs(root, "has files that Berkas did not write: " + some(foreign));
        }
        return new OutputFolder(root, Manifest.EMPTY, names.isEmpty());
    }

    // What a host reads, and a publisher puts there before the first build.
    private static boolean isForHost(String name) {
        return name.startsWith(".") || name.equals("CNAME");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(EXAMPLES, names.size())));
        return names.size() > EXAMPLES ? first + ", …" : first;
    }

    /** Where a file of the site belongs. */
    Path file(String path) throws IOException {
        try {
            return root.resolve(path);
        } catch (InvalidPathException e) {
            throw new IOException(
                    "cannot write " + path + ": this system has no such file names", e);
        }
    }

    /** Whether Berkas has written here before. */
    boolean isClaimed() {
        return Disk.isFile(root.resolve(Manifest.NAME));
    }

    /** How a file of the new site stands to what is here now. */
    Standing standing(String path, byte[] bytes) throws IOException {
        Path file = file(path);
        if (isForeign(obstacle(path))) {
            return Standing.FOREIGN;
        }
        if (!Disk.exists(file)) {
            return Standing.CREATED;
        }
        if (Disk.isFolder(file)) {
            return isAllOurs(file) ? Standing.CREATED : Standing.FOREIGN;
        }
        return inPlaceOf(file, path, bytes);
    }

    private Standing inPlaceOf(Path file, String path, byte[] bytes) throws IOException {
        if (otherCase(path).isPresent()) {
            return Standing.CHANGED;
        }
        if (Disk.isFile(file) && hasBytes(file, bytes)) {
            return Standing.KEPT;
        }
        return manifest.contains(path) ? Standing.CHANGED : Standing.FOREIGN;
    }

    private static boolean hasBytes(Path file, byte[] bytes) throws IOException {
        try {
            return Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            throw Disk.named("cannot read ", file, e);
        }
    }

    /**
     * The first folder a path lies in that is no folder, but a file or a link. Links are never
     * followed below the root: one could lead out of it.
     */
    Optional<String> obstacle(String path) throws IOException {
        for (String folder : SitePath.folders(path)) {
            Path there = file(folder);
            if (!Disk.isFolder(there)) {
                return Disk.exists(there) ? Optional.of(folder) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isForeign(Optional<String> obstacle) {
        return obstacle.filter(path -> !manifest.contains(path)).isPresent();
    }

    /** Whether a folder has files, and each is an earlier build's. */
    private boolean isAllOurs(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(path -> !Disk.isFolder(path)).toList();
            return !files.isEmpty() && files.stream().allMatch(this::isListed);
        }
    }

    private boolean isListed(Path file) {
        return manifest.contains(root.relativize(file).toString().replace('\\', '/'));
    }

    /**
     * The path under which an earlier build wrote this same file, differing in case only: what a
     * file system that does not tell cases apart shows after a file was renamed.
     */
    Optional<String> otherCase(String path) throws IOException {
        Optional<String> other = manifest.otherCase(path);
        return other.isPresent() && isSame(file(path), file(other.get()))
                ? other
                : Optional.empty();
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Disk.exists(one) && Disk.exists(other) && Files.isSameFile(one, other);
    }
}
