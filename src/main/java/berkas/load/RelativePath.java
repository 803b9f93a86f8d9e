package berkas.load;

import berkas.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A path as it has to be written in a Markdown link. */
final class RelativePath {
    /** What would end a Markdown destination, or mean something else in an address. */
    private static final String ENCODED = " ()<>\"%#?\\";

    private RelativePath() {}

    /**
     * The way from the folder of {@code from} to {@code path}, percent-encoded where it has to be.
     */
    static String from(SourceFile from, String path) {
        List<String> start = segments(from.path());
        List<String> end = segments(path);
        int last = Math.min(start.size(), end.size()) - 1;
        int common = 0;
        while (common < last && start.get(common).equals(end.get(common))) {
            common++;
        }
        List<String> way = new ArrayList<>(Collections.nCopies(start.size() - 1 - common, ".."));
        way.addAll(end.subList(common, end.size()));
        return encoded(String.join("/", way));
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        path.codePoints().forEach(c -> encoded.append(encoded(c)));
        return encoded.toString();
    }

    private static String encoded(int c) {
        if (c > ' ' && ENCODED.indexOf(c) < 0) {
            return Character.toString(c);
        }
        StringBuilder octets = new StringBuilder();
        for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            octets.append("%%%02X".formatted(octet));
        }
        return octets.toString();
    }
}
