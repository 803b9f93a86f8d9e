package berkas.model;

import berkas.text.PercentCoding;
import berkas.text.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Destinations of Markdown links and images.
 *
 * <p>Editors link the files they know: in {@code pages/metode.md} {@code hak-cipta.md} and {@code
 * ../glossary/soyuz-2.yaml#fakta} are the dossier's own files. {@code /} starts a path of the
 * published site. Only the schemes listed here are published: what a browser would run or read from
 * the reader's own disk is not, and neither is a scheme that nobody thought of.
 */
public final class Links {
    /** The schemes a link may have. */
    public static final Set<String> SCHEMES =
            Set.of("ftp", "geo", "http", "https", "mailto", "sms", "tel", "urn");

    // RFC 3986, section 3.1.
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
    // What browsers drop before they look for a scheme: WHATWG URL Standard, section 4.4.
    private static final Pattern DROPPED =
            Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$|[\\t\\n\\r]");

    private Links() {}

    /** What {@code destination} means in a text of {@code from}. */
    public static Target resolve(SourceFile from, String destination) {
        String address = DROPPED.matcher(destination).replaceAll("");
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.lookingAt()) {
            return absolute(address, scheme.group(1).toLowerCase(Locale.ROOT));
        }
        return isNetworkPath(address) ? new Target.External(address) : relative(from, address);
    }

    /**
     * The path that a relative one means, in the manner of {@link SourceFile#path}.
     *
     * @param path percent-decoded, without a fragment
     */
    private static String path(SourceFile from, String path) {
        int slash = from.path().lastIndexOf('/');
        return normal(from.path().substring(0, slash + 1) + path);
    }

    private static Target absolute(String address, String scheme) {
        return SCHEMES.contains(scheme) ? new Target.External(address) : new Target.Unsafe(scheme);
    }

    /** {@code //host}, also as browsers read it: a backslash counts as a slash. */
    private static boolean isNetworkPath(String address) {
        return address.replace('\\', '/').startsWith("//");
    }

    private static Target relative(SourceFile from, String address) {
        if (address.startsWith("/")) {
            return new Target.Site(address);
        }
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        return path.isEmpty()
                ? new Target.Here(fragment)
                : new Target.Content(path(from, decoded(path)), fragment);
    }

    private static String normal(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/", -1)) {
            boolean up = segment.equals("..");
            if (up && !segments.isEmpty() && !isFixed(segments.getLast())) {
                segments.removeLast();
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    /** Whether {@code ..} cannot take it back: it is one itself, or the root of all. */
    private static boolean isFixed(String segment) {
        return segment.equals("..") || segment.isEmpty();
    }

    /** The path percent-decoded; as it is when the encoding is broken, for then no file has it. */
    private static String decoded(String path) {
        return PercentCoding.decode(path).orElse(path);
    }
}
