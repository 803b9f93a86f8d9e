package berkas.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The changes of an output folder one after the other; each is whole or not done at all. */
final class Steps {
    /**
     * One change.
     *
     * @param name what is done to which path, for people
     */
    record Step(String name, Disk.Action action) {}

    private final OutputFolder output;
    private final List<Step> steps = new ArrayList<>();
    private int removals;

    Steps(OutputFolder output) {
        this.output = output;
    }

    List<Step> all() {
        return List.copyOf(steps);
    }

    /** How many files go. */
    int removals() {
        return removals;
    }

    /** Moves a prepared file to its place, making the folders it needs. */
    void put(Path prepared, String path) throws IOException {
        Path file = output.file(path);
        steps.add(new Step("write " + path, () -> move(prepared, file)));
    }

    private static void move(Path prepared, Path file) throws IOException {
        Disk.makeFolders(file.resolveSibling(""));
        Disk.move(prepared, file);
    }

    /** Removes a file an earlier build wrote, unless it is there no more. */
    void remove(String path) throws IOException {
        Path file = output.file(path);
        if (isReachable(path) && Disk.exists(file) && !Disk.isFolder(file)) {
            steps.add(new Step("remove " + path, () -> Disk.delete(file)));
            removals++;
        }
    }

    /** Removes the folders those files were in, where nothing else is in them; innermost first. */
    void prune(Set<String> files, Set<String> needed) throws IOException {
        Set<String> folders = new TreeSet<>(Comparator.reverseOrder());
        files.forEach(path -> folders.addAll(SitePath.folders(path)));
        folders.removeAll(needed);
        for (String path : folders) {
            Path folder = output.file(path);
            if (isReachable(path) && Disk.isFolder(folder)) {
                steps.add(new Step("tidy " + path, () -> Disk.deleteIfEmpty(folder)));
            }
        }
    }

    /** Whether the way there is through folders only: a link could lead out of the output. */
    private boolean isReachable(String path) throws IOException {
        return output.obstacle(path).isEmpty();
    }
}
