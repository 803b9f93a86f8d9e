package berkas.render;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.text.LineMap;
import berkas.text.SourceFile;
import berkas.text.Span;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in a person's words what went wrong in which line of which template. */
final class TemplateFailure {
    private static final Pattern PLACE =
            Pattern.compile("\\s*\\[in (template|macro|function)[^\\]]*\\]");
    private static final Pattern ADVICE =
            Pattern.compile(
                    "(?s)(\\R----|\\bTip: |\\bHelp \\(|\\bWas expecting |\\bThis usually because"
                            + " ).*");
    private static final Pattern ARROW = Pattern.compile("\\R==> ");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[\\s.:]+$");

    private final TemplateFiles files;

    TemplateFailure(TemplateFiles files) {
        this.files = files;
    }

    /**
     * The diagnostic B501 of a failure.
     *
     * @param name of the template that was to be rendered
     */
    Diagnostic of(String name, Exception failure) {
        Throwable cause = rootOf(failure);
        if (cause instanceof ParseException parse) {
            return syntax(name, parse);
        }
        if (cause instanceof TemplateException template) {
            return runtime(name, template);
        }
        if (failure instanceof TemplateNotFoundException) {
            return Diagnostic.of(name, Code.TEMPLATE_FAILURE, "there is no template of this name");
        }
        return at(
                place(name, null, null, null, null),
                name,
                plain(String.valueOf(cause.getMessage())));
    }

    /** The diagnostic B501 of a template whose macros or includes never come to an end. */
    Diagnostic endless(String name) {
        return at(files.template(name).map(SourceFile::whole), name, "the template never ends")
                .help("look for a macro that calls itself or a file that includes itself");
    }

    // An import reports a fault of the imported file as its own; the editor wants the latter.
    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() instanceof ParseException
                || root.getCause() instanceof TemplateException) {
            root = root.getCause();
        }
        return root;
    }

    private Diagnostic syntax(String name, ParseException failure) {
        String template = orElse(failure.getTemplateName(), name);
        Optional<Span> span =
                place(
                        template,
                        failure.getLineNumber(),
                        failure.getColumnNumber(),
                        failure.getEndLineNumber(),
                        failure.getEndColumnNumber());
        return mended(at(span, template, plain(failure.getEditorMessage())), template);
    }

    private Diagnostic mended(Diagnostic fault, String template) {
        return isBuiltIn(template)
                ? fault
                : fault.help("mend it, or delete the file: the built-in one stands in for it");
    }

    private boolean isBuiltIn(String template) {
        return files.template(template)
                .filter(file -> !file.path().startsWith(TemplateFiles.SHOWN_BUILT_IN))
                .isEmpty();
    }

    private Diagnostic runtime(String name, TemplateException failure) {
        String template = orElse(failure.getTemplateSourceName(), name);
        Optional<Span> span =
                place(
                        template,
                        failure.getLineNumber(),
                        failure.getColumnNumber(),
                        failure.getEndLineNumber(),
                        failure.getEndColumnNumber());
        String expression = failure.getBlamedExpressionString();
        return failure instanceof InvalidReferenceException && expression != null
                ? at(span, template, "there is no value called " + expression)
                        .help(
                                "correct the name; the view records of the page kind list what"
                                        + " there is")
                : mended(at(span, template, plain(failure.getMessageWithoutStackTop())), template);
    }

    private static Diagnostic at(Optional<Span> span, String template, String message) {
        return span.map(place -> Diagnostic.at(place, Code.TEMPLATE_FAILURE, message))
                .orElseGet(() -> Diagnostic.of(template, Code.TEMPLATE_FAILURE, message));
    }

    private Optional<Span> place(
            String template,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable Integer endLine,
            @Nullable Integer endColumn) {
        return files.template(template)
                .map(
                        file -> {
                            LineMap lines = LineMap.of(file.text());
                            int start = offset(lines, line, column, 0);
                            return file.span(start, offset(lines, endLine, endColumn, start) + 1);
                        });
    }

    // The engine counts lines and UTF-16 columns from 1 and gives 0 or nothing for what it lost.
    private static int offset(
            LineMap lines, @Nullable Integer line, @Nullable Integer column, int otherwise) {
        if (line == null || column == null || line < 1 || column < 1 || line > lines.lines()) {
            return otherwise;
        }
        return Math.min(lines.start(line) + column - 1, lines.end(line));
    }

    private static String orElse(@Nullable String name, String otherwise) {
        return name == null ? otherwise : name;
    }

    /** The engine's first paragraph on one line, without its places and its advice. */
    private static String plain(@Nullable String message) {
        String said = orElse(message, "the template failed");
        said = ADVICE.matcher(said).replaceFirst("");
        said = PLACE.matcher(said).replaceAll("");
        said = ARROW.matcher(said).replaceAll(" ");
        said = BLANK.matcher(said).replaceAll(" ").strip();
        return END.matcher(said).replaceFirst("");
    }
}
