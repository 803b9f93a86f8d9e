package berkas.write;

import berkas.concurrent.Parallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Whether a published site is still as it was left, told without reading it. */
public final class SiteState {
    private SiteState() {}

    /**
     * The state of all files that Berkas wrote into a folder, a line each: sizes and times of last
     * change.
     *
     * @return equal only for a site nobody has touched; empty where there is none, or a part of it
     *     is missing
     */
    public static Optional<String> of(Path output) {
        try {
            OutputFolder folder = OutputFolder.inspect(OutputFolder.locate(output));
            return folder.isClaimed() ? Optional.of(lines(folder)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // the build that follows will tell what is wrong with it
        }
    }

    private static String lines(OutputFolder folder) throws IOException {
        try {
            List<String> lines =
                    Parallel.map(
                            List.copyOf(folder.manifest().paths()), path -> line(folder, path));
            return String.join("\n", lines);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String line(OutputFolder folder, String path) {
        try {
            BasicFileAttributes is =
                    Files.readAttributes(folder.file(path), BasicFileAttributes.class);
            long changed = is.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            return path + " " + is.isRegularFile() + " " + is.size() + " " + changed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
