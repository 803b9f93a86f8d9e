package berkas.validate;

import berkas.text.PercentCoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A path put together from its decoded segments (URL Standard section 4.4, path state).
 *
 * <p>A browser lets {@code ..} at the root pass without effect; here it is remembered, because a
 * link that climbs out of the output folder only works by accident.
 */
final class Segments {
    private static final Set<String> HERE = Set.of(".", "%2e");
    private static final Set<String> UP = Set.of("..", ".%2e", "%2e.", "%2e%2e");

    private final List<String> names = new ArrayList<>();
    private boolean aboveRoot;
    private boolean malformed;

    /** The folder of a document, whose path is already decoded. */
    static Segments folderOf(String path) {
        Segments segments = new Segments();
        int slash = path.lastIndexOf('/');
        if (slash >= 0) {
            segments.names.addAll(List.of(path.substring(0, slash).split("/", -1)));
        }
        return segments;
    }

    /** Goes where the encoded path leads from here. */
    Segments follow(String path) {
        String[] parts = path.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            step(parts[i], i == parts.length - 1);
        }
        return this;
    }

    boolean aboveRoot() {
        return aboveRoot;
    }

    /** The path without leading slash; empty when a segment is badly percent-encoded. */
    Optional<String> path() {
        return malformed ? Optional.empty() : Optional.of(String.join("/", names));
    }

    private void step(String part, boolean last) {
        if (isOneOf(HERE, part)) {
            stay(last);
        } else if (isOneOf(UP, part)) {
            climb();
            stay(last);
        } else {
            Optional<String> name = PercentCoding.decodeSegment(part);
            malformed |= name.isEmpty();
            names.add(name.orElse(part));
        }
    }

    private void stay(boolean last) {
        if (last) {
            names.add("");
        }
    }

    private void climb() {
        if (names.isEmpty()) {
            aboveRoot = true;
        } else {
            names.remove(names.size() - 1);
        }
    }

    private static boolean isOneOf(Set<String> dots, String part) {
        return part.length() <= 6
                && !part.isEmpty()
                && (part.charAt(0) == '.' || part.charAt(0) == '%')
                && dots.contains(part.toLowerCase(Locale.ROOT));
    }
}
