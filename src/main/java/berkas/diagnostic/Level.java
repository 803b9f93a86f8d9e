package berkas.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a dossier's settings make of one kind of problem. */
public enum Level {
    OFF("off", null),
    WARNING("warning", Severity.WARNING),
    ERROR("error", Severity.ERROR);

    private final String word;
    private final @Nullable Severity severity;

    Level(String word, @Nullable Severity severity) {
        this.word = word;
        this.severity = severity;
    }

    /** The level an editor calls {@code word}; empty if there is none of that name. */
    public static Optional<Level> of(String word) {
        return Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
    }

    /** All words that name a level, from the least to the most severe. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Level::word).toList();
    }

    /** The word in the dossier's settings. */
    public String word() {
        return word;
    }

    /** How much a problem weighs at this level; empty if it is not reported at all. */
    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }
}
