package berkas.diagnostic;

import berkas.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One problem, as an editor is told it.
 *
 * @param span the exact characters at fault; {@code null} when no file an editor wrote is concerned
 * @param path what the problem concerns when there is no span: a page or a folder, {@code ""} if
 *     the whole site
 * @param message one line without a full stop, naming what was found
 * @param notes what explains the message, in reading order; each may have several lines
 * @param help what to do, each a complete proposal; may have several lines, pasted as they are
 */
public record Diagnostic(
        Code code,
        Severity severity,
        @Nullable Span span,
        String path,
        String message,
        List<String> notes,
        List<String> help) {
    public Diagnostic {
        notes = List.copyOf(notes);
        help = List.copyOf(help);
    }

    /** A problem at certain characters of a file. */
    public static Diagnostic at(Span span, Code code, String message) {
        return new Diagnostic(
                code, code.severity(), span, span.file().path(), message, List.of(), List.of());
    }

    /** A problem of a page or folder that no single place in a file stands for. */
    public static Diagnostic of(String path, Code code, String message) {
        return new Diagnostic(code, code.severity(), null, path, message, List.of(), List.of());
    }

    /** The same problem with one more explanation. */
    public Diagnostic note(String note) {
        return new Diagnostic(code, severity, span, path, message, plus(notes, note), help);
    }

    /** The same problem with one more proposal. */
    public Diagnostic help(String proposal) {
        return new Diagnostic(code, severity, span, path, message, notes, plus(help, proposal));
    }

    /** The same problem, weighed otherwise. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, span, path, message, notes, help);
    }

    private static List<String> plus(List<String> list, String last) {
        List<String> all = new ArrayList<>(list);
        all.add(last);
        return all;
    }
}
