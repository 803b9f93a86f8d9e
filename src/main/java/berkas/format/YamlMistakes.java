package berkas.format;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.text.SourceFile;
import berkas.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Says in a person's words why a text is not YAML, and shows the line as it should be.
 *
 * <p>The YAML library says what it expected instead; what an editor did is told from the line.
 */
final class YamlMistakes {
    /** The usual mistakes; the first that fits explains the fault. */
    private static final List<Function<YamlFault, Optional<Diagnostic>>> USUAL =
            List.of(
                    OddSpaces::atFault,
                    ValueMistakes::commentInList,
                    Comments::beforeFault,
                    ValueMistakes::tab,
                    ValueMistakes::forbiddenStart,
                    ValueMistakes::property,
                    ValueMistakes::unclosedQuote,
                    ValueMistakes::backslash,
                    ValueMistakes::blockHeader,
                    ValueMistakes::goesOnAfterEnd,
                    LineMistakes::colonInValue,
                    LineMistakes::missingSpace,
                    LineMistakes::missingColon,
                    LineMistakes::itemUnderValue,
                    LineMistakes::itemBesideKey,
                    ValueMistakes::unclosedBracket,
                    ValueMistakes::indicator,
                    LineMistakes::indentation);

    private final SourceFile file;
    private final CodePointOffsets offsets;
    private final Span last;

    /**
     * @param last the last key or value that was read
     */
    YamlMistakes(SourceFile file, CodePointOffsets offsets, Span last) {
        this.file = file;
        this.offsets = offsets;
        this.last = last;
    }

    /**
     * What the editor did.
     *
     * @param here the last token that was read, for faults the library gives no place for
     */
    Diagnostic explain(JacksonException e, Span here) {
        if (e instanceof StreamConstraintsException) {
            return Diagnostic.at(here, Code.YAML_SYNTAX, "lists and keys are nested too deeply")
                    .note("at most " + YamlWalk.MAX_DEPTH + " levels are read");
        }
        if (!(e.getCause() instanceof MarkedYamlEngineException marked)) {
            return Diagnostic.at(here, Code.YAML_SYNTAX, "a key must be a plain word")
                    .help("write the key as a word with a colon after it: `title: …`");
        }
        YamlFault fault = fault(marked);
        return USUAL.stream()
                .flatMap(mistake -> mistake.apply(fault).stream())
                .findFirst()
                .orElseGet(() -> unusual(fault));
    }

    private YamlFault fault(MarkedYamlEngineException e) {
        int problem = e.getProblemMark().map(this::offset).orElse(last.end());
        int context = e.getContextMark().map(this::offset).orElse(-1);
        String about = e.getContext() == null ? "" : e.getContext();
        return new YamlFault(file, last, e.getProblem(), problem, about, context);
    }

    private int offset(Mark mark) {
        return Math.min(offsets.utf16(mark.getIndex()), file.text().length());
    }

    private static Diagnostic unusual(YamlFault fault) {
        return fault.at(fault.word(), "this is not valid YAML")
                .note("the YAML reader says: " + fault.problem().strip().replaceAll("\\s+", " "))
                .help("compare the line and the one above it with a file that works");
    }

    static Diagnostic secondDocument(SourceFile file, int start) {
        YamlLine line = YamlLine.at(file, start);
        while (!line.text().startsWith("---") && !line.text().startsWith("...")) {
            Optional<YamlLine> previous = line.previous();
            if (previous.isEmpty()) {
                break;
            }
            line = previous.get();
        }
        return Diagnostic.at(line.words(), Code.YAML_SYNTAX, "a second document begins here")
                .note("a file holds one set of keys; a line of --- or ... ends it")
                .help("delete the line, or put what follows into a file of its own");
    }

    static Diagnostic mergeKey(Span key) {
        return Diagnostic.at(key, Code.YAML_ALIAS, "merge keys (<<) are not read")
                .help("write the keys out");
    }

    /** An escape for a control character or half a character. */
    static Diagnostic escape(Span escape) {
        return Diagnostic.at(
                        escape,
                        Code.YAML_SYNTAX,
                        "the code stands for no character that can be shown")
                .help("delete it, or write the backslash twice if it is meant as it stands");
    }

    /** An anchor, alias or tag. */
    static Diagnostic property(Span span) {
        char first = span.text().charAt(0);
        String what = first == '&' ? "an anchor" : first == '*' ? "an alias" : "a tag";
        return Diagnostic.at(
                        span,
                        Code.YAML_ALIAS,
                        "a value that begins with " + first + " is " + what + " in YAML")
                .note("anchors, aliases and tags are not read: write values out")
                .help(
                        "if it is meant as text, put it in quotes:\n"
                                + YamlLine.at(span.file(), span.start())
                                        .quotedFrom(span.start())
                                        .strip());
    }

    /** What stands at {@code start} up to the next space. */
    static Span word(SourceFile file, int start) {
        int end = start;
        String text = file.text();
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        int stop = start == end ? Math.min(text.length(), end + 1) : end;
        return file.span(start, stop);
    }
}
