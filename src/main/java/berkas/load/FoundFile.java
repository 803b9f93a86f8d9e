package berkas.load;

import java.nio.file.Path;
import java.util.List;

/**
 * A file below the content folder.
 *
 * @param path to open it by
 * @param shown the path people are shown: the content folder as given, then {@code relative}
 * @param relative to the content folder, with {@code /} separators
 */
record FoundFile(Path path, String shown, String relative) {
    /** The names of its folders and its own. */
    List<String> segments() {
        return List.of(relative.split("/"));
    }

    String name() {
        return relative.substring(relative.lastIndexOf('/') + 1);
    }

    /** The path people are shown for another place in the same content folder. */
    String shown(String elsewhere) {
        return shown.substring(0, shown.length() - relative.length()) + elsewhere;
    }
}
