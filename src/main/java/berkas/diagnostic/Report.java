package berkas.diagnostic;

import berkas.text.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Every problem of one run.
 *
 * @param diagnostics by path, place, code and message; no two alike
 */
public record Report(List<Diagnostic> diagnostics) {
    /** What has no place in a file comes before what has. */
    private static final int NOWHERE = -1;

    /** Complete, so that no two different problems change places from run to run. */
    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::path)
                    .thenComparingInt(place(Span::start))
                    .thenComparing(diagnostic -> diagnostic.code().id())
                    .thenComparing(Diagnostic::message)
                    .thenComparingInt(place(Span::end))
                    .thenComparing(Diagnostic::severity)
                    .thenComparing(diagnostic -> String.join("\n", diagnostic.notes()))
                    .thenComparing(diagnostic -> String.join("\n", diagnostic.help()));

    public Report {
        diagnostics = diagnostics.stream().sorted(ORDER).distinct().toList();
    }

    /** The problems as their codes weigh them. */
    public static Report of(Collection<Diagnostic> diagnostics) {
        return of(diagnostics, Severities.DEFAULT);
    }

    /** The problems as a dossier weighs them, without those it switches off. */
    public static Report of(Collection<Diagnostic> diagnostics, Severities severities) {
        return new Report(
                diagnostics.stream().map(severities::weigh).flatMap(Optional::stream).toList());
    }

    /** How many of the problems are errors. */
    public int errors() {
        return count(Severity.ERROR);
    }

    /** How many of the problems are warnings. */
    public int warnings() {
        return count(Severity.WARNING);
    }

    /** Whether the site may be written: nothing worse than a warning was found. */
    public boolean ok() {
        return errors() == 0;
    }

    private int count(Severity severity) {
        return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    private static ToIntFunction<Diagnostic> place(ToIntFunction<Span> end) {
        return diagnostic -> {
            Span span = diagnostic.span();
            return span == null ? NOWHERE : end.applyAsInt(span);
        };
    }
}
