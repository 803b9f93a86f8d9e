package berkas.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

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
        StringBuilder lines = new StringBuilder();
        for (String path : folder.manifest().paths()) {
            lines.append(line(path, folder.file(path)));
        }
        return lines.toString();
    }

    private static String line(String path, Path file) throws IOException {
        BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
        List<Object> state = List.of(path, is.isRegularFile(), is.size(), is.lastModifiedTime());
        return state + "\n";
    }
}
