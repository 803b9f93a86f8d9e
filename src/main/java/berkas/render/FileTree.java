package berkas.render;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files of a folder, read whole: from their paths below it, {@code /} separators, to bytes. */
final class FileTree {
    private static final String BUILT_IN = "/berkas/templates/";

    /** A file that is certainly there: a jar need not have entries for folders. */
    private static final String LANDMARK = "partials/layout.ftlh";

    private FileTree() {}

    /** The templates that come with Berkas, whether its classes are in a jar or in a folder. */
    static SortedMap<String, byte[]> builtIn() throws IOException {
        URL landmark =
                Objects.requireNonNull(
                        FileTree.class.getResource(BUILT_IN + LANDMARK),
                        "the built-in templates are not on the class path");
        return landmark.openConnection() instanceof JarURLConnection jar
                ? inJar(pathOf(jar.getJarFileURL()))
                : of(pathOf(landmark).resolve("../..").normalize());
    }

    /**
     * The files below {@code folder} but for hidden ones and editors' backups; none if it is not.
     */
    static SortedMap<String, byte[]> of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : regularFiles(folder)) {
            files.put(name(folder.relativize(file)), Files.readAllBytes(file));
        }
        return Collections.unmodifiableSortedMap(files);
    }

    // A file system of its own: the shared one of a jar's URI may be closed by whoever opened it.
    private static SortedMap<String, byte[]> inJar(Path jar) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return of(files.getPath(BUILT_IN));
        }
    }

    private static List<Path> regularFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isMeant(folder.relativize(file)))
                    .toList();
        }
    }

    private static boolean isMeant(Path file) {
        return !file.toString().endsWith("~")
                && StreamSupport.stream(file.spliterator(), false)
                        .noneMatch(part -> part.toString().startsWith("."));
    }

    private static String name(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static Path pathOf(URL url) throws IOException {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("not a place in a file system: " + url, e);
        }
    }
}
