package berkas.load;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files below a content folder, but for those nobody wrote as content: hidden ones,
 * editors' backups and what desktops leave behind. Links are followed.
 */
final class FileFinder {
    private static final Set<String> DESKTOP_FILES = Set.of("thumbs.db", "desktop.ini");

    /** What Java shows for bytes of a name that the locale's encoding has no letter for. */
    private static final char UNREADABLE_CHARACTER = '\uFFFD';

    private final Path content;
    private final List<FoundFile> files = new ArrayList<>();
    private final List<Diagnostic> faults = new ArrayList<>();

    private FileFinder(Path content) {
        this.content = content;
    }

    /** The files, sorted by path; what cannot be opened is B008. */
    static Checked<List<FoundFile>> find(Path content) {
        FileFinder finder = new FileFinder(content);
        finder.walk();
        finder.files.sort(Comparator.comparing(FoundFile::relative));
        return new Checked<>(List.copyOf(finder.files), finder.faults);
    }

    /** How people are shown a path below the content folder; {@code ""} is the folder itself. */
    static String shown(Path content, String relative) {
        String root = slashes(content.normalize());
        String separator = root.isEmpty() || root.endsWith("/") || relative.isEmpty() ? "" : "/";
        return root + separator + relative;
    }

    private void walk() {
        Visitor visitor = new Visitor();
        try {
            Files.walkFileTree(
                    content, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            visitor.failed(content, e);
        }
    }

    private static boolean isIgnored(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".")
                || name.endsWith("~")
                || (name.startsWith("#") && name.endsWith("#"))
                || DESKTOP_FILES.contains(name.toLowerCase(Locale.ROOT));
    }

    private String relative(Path path) {
        return slashes(content.relativize(path));
    }

    private static String slashes(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/", path.isAbsolute() ? "/" : "", ""));
    }

    /** Goes on after every fault. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(content) && isIgnored(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isIgnored(file)) {
                take(file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!isIgnored(file)) {
                failed(file, e);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
                failed(folder, e);
            }
            return FileVisitResult.CONTINUE;
        }

        private void take(Path file, BasicFileAttributes attributes) {
            String relative = relative(file);
            String shown = shown(content, relative);
            if (relative.indexOf(UNREADABLE_CHARACTER) >= 0) {
                fault(
                        shown,
                        "the name has letters that this system's settings cannot express",
                        "run with the setting LC_ALL=C.UTF-8, or rename the file with letters a–z");
            } else if (attributes.isRegularFile()) {
                files.add(new FoundFile(file, shown, relative));
            } else if (attributes.isSymbolicLink()) {
                fault(shown, "link to a file that is not there", "mend or delete the link");
            } else {
                fault(shown, "neither a file nor a folder", "remove it from the content folder");
            }
        }

        private void failed(Path path, IOException e) {
            String shown = shown(content, relative(path));
            if (e instanceof FileSystemLoopException) {
                fault(shown, "link to a folder that the link itself is in", "delete the link");
            } else {
                faults.add(Unreadable.because(shown, e));
            }
        }

        private void fault(String shown, String message, String help) {
            faults.add(Diagnostic.of(shown, Code.UNREADABLE, message).help(help));
        }
    }
}
