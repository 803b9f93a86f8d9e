package berkas.build;

import berkas.concurrent.Parallel;
import berkas.text.Hash128;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
            // Times first: what changes while the bytes are read is then noticed afterwards.
            List<InputFile> content = files(request.content());
            List<InputFile> templates = files(request.templates());
            String program = digest(programFiles() + Runtime.version());
            String tools = digest(List.of(program), templates);
            return Optional.of(
                    new Inputs(
                            digest(List.of(tools, request), content),
                            tools,
                            program,
                            times(content, templates)));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Whether nothing has been changed since, as far as sizes and times tell. */
    boolean standsFor(Request request) {
        try {
            return times.equals(times(files(request.content()), files(request.templates())));
        } catch (IOException e) {
            return false;
        }
    }

    private static String times(List<InputFile> content, List<InputFile> templates) {
        return digest(
                Stream.of(content, templates)
                        .flatMap(List::stream)
                        .map(InputFile::time)
                        .toList()
                        .toString());
    }

    /**
     * A file that a build reads, or would read if it could.
     *
     * @param size in bytes
     * @param changed when that was, in nanoseconds from 1970 on
     */
    private record InputFile(Path path, long size, long changed) {
        static InputFile of(Path path, BasicFileAttributes is) {
            long changed = is.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            return new InputFile(path, is.size(), changed);
        }

        String time() {
            return path + " " + size + " " + changed;
        }
    }

    /** What stands in a folder, sorted; what is neither a file nor leads to one is left out. */
    private static List<InputFile> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        List<InputFile> files = new ArrayList<>();
        Files.walkFileTree(
                folder,
                EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                Integer.MAX_VALUE,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                        // Of a link that leads nowhere the build has to tell that it cannot be
                        // read; of one that leads somewhere these are not its own attributes.
                        if (is.isRegularFile() || is.isSymbolicLink()) {
                            files.add(InputFile.of(file, is));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(Comparator.comparing(InputFile::path));
        return files;
    }

    /** Of all bytes of some files, and of something else. */
    private static String digest(List<Object> rest, List<InputFile> files) {
        List<Hash128> each = Parallel.map(files, Inputs::digest);
        return digest(rest + "\n" + files.stream().map(InputFile::path).toList() + "\n" + each);
    }

    private static Hash128 digest(InputFile file) {
        try {
            return Hash128.of(Files.readAllBytes(file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which program this is: the files it was started from. */
    private static String programFiles() {
        CodeSource source = Inputs.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "";
        }
        try {
            return times(files(Path.of(source.getLocation().toURI())), List.of());
        } catch (URISyntaxException | IOException e) {
            throw new UncheckedIOException(new IOException("cannot find the program's files", e));
        }
    }

    /** The digest of a text. */
    static String digest(String text) {
        return Hash128.of(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
