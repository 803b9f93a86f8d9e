package berkas.build;

import berkas.concurrent.Parallel;
import berkas.text.Hash128;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a site depends on, as digests.
 *
 * @param content of every byte of the content and the templates, and of the program: where it is
 *     the same, so is the site
 * @param tools of the templates and of the program
 * @param program of the program and of the Java it runs in
 * @param times of the same files' sizes and times of last change: quick to look at again
 */
record Inputs(String content, String tools, String program, String times) {
    /**
     * Looks at what a build would read.
     *
     * @return empty where some of it cannot be read: the build itself tells of that
     */
    static Optional<Inputs> of(Request request) {
        try {
            List<Path> files = files(request);
            // Times first: what changes while the bytes are read is then noticed afterwards.
            String times = times(files);
            String program = digest(programFiles() + Runtime.version());
            String tools =
                    digest(List.of(program), files(request.templates()), Files::readAllBytes);
            String content =
                    digest(List.of(tools, request), files(request.content()), Files::readAllBytes);
            return Optional.of(new Inputs(content, tools, program, times));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Whether nothing has been changed since, as far as sizes and times tell. */
    boolean standsFor(Request request) {
        try {
            return times.equals(times(files(request)));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static String times(List<Path> files) {
        return digest(List.of(), files, Inputs::time);
    }

    private static List<Path> files(Request request) throws IOException {
        return Stream.of(files(request.content()), files(request.templates()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Inputs::isRead).sorted().toList();
        }
    }

    /** A link that leads nowhere is read too: that it cannot be, the build has to tell. */
    private static boolean isRead(Path file) {
        return Files.isRegularFile(file) || !Files.exists(file);
    }

    /** Takes what matters of a file. */
    @FunctionalInterface
    private interface Look {
        byte[] at(Path file) throws IOException;
    }

    private static String digest(List<Object> rest, List<Path> files, Look look) {
        List<Hash128> each = Parallel.map(files, file -> entry(file, look));
        return digest(rest + "\n" + files + "\n" + each);
    }

    private static Hash128 entry(Path file, Look look) {
        try {
            return Hash128.of(look.at(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] time(Path file) throws IOException {
        BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
        return text(List.of(is.size(), is.lastModifiedTime()));
    }

    /** Which program this is: the files it was started from. */
    private static String programFiles() {
        CodeSource source = Inputs.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "";
        }
        try {
            Path place = Path.of(source.getLocation().toURI());
            List<Path> files = Files.isDirectory(place) ? files(place) : List.of(place);
            StringBuilder all = new StringBuilder();
            for (Path file : files) {
                all.append(file).append(' ').append(new String(time(file), StandardCharsets.UTF_8));
            }
            return all.toString();
        } catch (URISyntaxException | IOException e) {
            throw new UncheckedIOException(new IOException("cannot find the program's files", e));
        }
    }

    private static byte[] text(Object value) {
        return (value + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The digest of a text. */
    static String digest(String text) {
        return Hash128.of(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
