package berkas.format;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.format.YamlNode.Mapping;
import berkas.text.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What else can be read of a file in which something is not YAML: an editor is to be told of all
 * mistakes at once.
 *
 * <p>The reader gives up at the first. So the key to which it belongs is left out with its value,
 * and the file is read again, as often as that brings anything new to light.
 */
final class YamlRest {
    /** A file with more mistakes than these is not meant to be YAML. */
    private static final int MOST = 12;

    private static final Pattern KEY = Pattern.compile("(?m)^([\\p{L}_][\\p{L}\\p{N}_-]*)\\s*:");

    private final SourceFile file;
    private final int from;
    private final List<Integer> keys = new ArrayList<>();
    private final StringBuilder yaml;
    private final Set<Diagnostic> faults = new LinkedHashSet<>();

    private YamlRest(SourceFile file, int from, int to, Predicate<String> isKey) {
        this.file = file;
        this.from = from;
        this.yaml = new StringBuilder(file.text().substring(from, to));
        Matcher matcher = KEY.matcher(yaml);
        while (matcher.find()) {
            if (isKey.test(matcher.group(1))) {
                keys.add(matcher.start());
            }
        }
    }

    /**
     * Reads on.
     *
     * @param isKey what a key at the beginning of a line may be: any other word before a colon
     *     belongs to the text above it
     * @param first what the reader found up to where it gave up
     * @return the other keys, empty if none can be read; and all faults
     */
    static Checked<Optional<Mapping>> read(
            SourceFile file, int from, int to, Predicate<String> isKey, List<Diagnostic> first) {
        // Without a key the rest of too long a file would be short enough, and look faulty.
        return to - from > YamlReader.MAX_LENGTH
                ? new Checked<>(Optional.empty(), first)
                : new YamlRest(file, from, to, isKey).read(first);
    }

    private Checked<Optional<Mapping>> read(List<Diagnostic> first) {
        Optional<YamlNode> node = Optional.empty();
        List<Diagnostic> found = first;
        faults.addAll(first);
        while (faults.size() < MOST && leaveOut(found)) {
            Checked<Optional<YamlNode>> again = new YamlWalk(file, yaml.toString(), from).read();
            node = again.value();
            found = again.diagnostics();
            faults.addAll(found);
        }
        return new Checked<>(
                node.filter(Mapping.class::isInstance).map(Mapping.class::cast),
                List.copyOf(faults));
    }

    /** Leaves out the key to which a fault belongs; not if it is left out already. */
    private boolean leaveOut(List<Diagnostic> found) {
        return found.stream()
                .filter(fault -> fault.code() == Code.YAML_SYNTAX)
                .reduce((one, later) -> later)
                .flatMap(fault -> Optional.ofNullable(fault.span()))
                .map(span -> blank(span.start() - from))
                .orElse(false);
    }

    private boolean blank(int at) {
        int start = keys.stream().filter(key -> key <= at).reduce(0, Math::max);
        int end = keys.stream().filter(key -> key > at).findFirst().orElse(yaml.length());
        boolean isNew = false;
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(yaml.charAt(i))) {
                yaml.setCharAt(i, ' ');
                isNew = true;
            }
        }
        return isNew;
    }
}
