package berkas.diagnostic;

import java.util.List;
import java.util.function.Function;

/**
 * What a stage made together with every problem it met on the way.
 *
 * @param value as complete as the problems allowed; fit to be published only when no diagnostic is
 *     an error
 * @param diagnostics in the order found; a {@link Report} sorts them
 */
public record Checked<T>(T value, List<Diagnostic> diagnostics) {
    public Checked {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A value nothing is wrong with. */
    public static <T> Checked<T> clean(T value) {
        return new Checked<>(value, List.of());
    }

    /** The same problems about something made from the value. */
    public <R> Checked<R> map(Function<? super T, ? extends R> function) {
        return new Checked<>(function.apply(value), diagnostics);
    }
}
