package berkas.write;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rules for a file's path inside the site: relative, {@code /} between segments, and a name
 * that every common file system can hold.
 *
 * <p>Source of the reserved names: Microsoft, "Naming Files, Paths, and Namespaces".
 */
final class SitePath {
    /** What Berkas keeps for itself: no file of a site has a segment that starts so. */
    static final String RESERVED_PREFIX = ".berkas-";

    private static final int LONGEST_SEGMENT = 255;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f\\x7f\\\\:*?\"<>|]");
    private static final Pattern DEVICE =
            Pattern.compile(
                    "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])\\s*(\\..*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private SitePath() {}

    /** Whether the path stays inside the output folder and can be written on any system. */
    static boolean isSafe(String path) {
        return !FORBIDDEN.matcher(path).find()
                && StandardCharsets.UTF_8.newEncoder().canEncode(path)
                && Arrays.stream(path.split("/", -1)).allMatch(SitePath::isSafeSegment);
    }

    /** Also refuses {@code .} and {@code ..}, as names that end in a full stop. */
    private static boolean isSafeSegment(String segment) {
        return !segment.isEmpty()
                && !segment.endsWith(".")
                && !segment.endsWith(" ")
                && segment.getBytes(StandardCharsets.UTF_8).length <= LONGEST_SEGMENT
                && !fold(segment).startsWith(RESERVED_PREFIX)
                && !DEVICE.matcher(segment).matches();
    }

    /**
     * Equal for two paths that a case-insensitive file system takes for one. Letter by letter as
     * such systems do, so that ß and ss stay apart.
     */
    static String fold(String path) {
        StringBuilder folded = new StringBuilder(path.length());
        Normalizer.normalize(path, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Whether the file is an HTML page: something with links a reader follows. */
    static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    /** Whether the file is anything but a page. */
    static boolean isAsset(String path) {
        return !isPage(path);
    }

    /** Whether the page is a way in to others. */
    static boolean isIndex(String path) {
        return path.equals("index.html") || path.endsWith("/index.html");
    }

    /** The folders a path lies in, outermost first, without the root. */
    static List<String> folders(String path) {
        List<String> folders = new ArrayList<>();
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            folders.add(path.substring(0, at));
        }
        return folders;
    }
}
