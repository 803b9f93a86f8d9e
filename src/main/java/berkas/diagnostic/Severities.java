package berkas.diagnostic;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a dossier weighs problems where it does not leave that to their {@link Code}.
 *
 * @param levels what was set, in the order of the codes; a code that is not there keeps its weight
 */
public record Severities(Map<Code, Level> levels) {
    /** Every problem weighs what its code says. */
    public static final Severities DEFAULT = new Severities(Map.of());

    public Severities {
        Map<Code, Level> sorted = new EnumMap<>(Code.class);
        sorted.putAll(levels);
        levels = Collections.unmodifiableMap(sorted);
    }

    /** The problem as this dossier weighs it; empty if it is switched off. */
    public Optional<Diagnostic> weigh(Diagnostic diagnostic) {
        Level level = levels.get(diagnostic.code());
        return level == null ? Optional.of(diagnostic) : level.severity().map(diagnostic::as);
    }
}
