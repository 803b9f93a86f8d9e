package berkas.diagnostic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a dossier's settings make of one kind of problem. */
public enum Level {
    OFF(null),
    WARNING(Severity.WARNING),
    ERROR(Severity.ERROR);

    private final @Nullable Severity severity;

    Level(@Nullable Severity severity) {
        this.severity = severity;
    }

    /** How much a problem weighs at this level; empty if it is not reported at all. */
    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }
}
