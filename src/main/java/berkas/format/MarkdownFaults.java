package berkas.format;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.model.Inline;
import berkas.text.Origin;
import berkas.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong with one Markdown body: diagnostics B205, B213 and B008. */
final class MarkdownFaults {
    private static final String AS_TEXT = "for a < that readers shall see write \\<";
    private static final int SHOWN = 12;

    private final Origin origin;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<String> opened = new HashSet<>();
    private boolean tooDeep;
    private int html;

    MarkdownFaults(Origin origin) {
        this.origin = origin;
    }

    /** In the order met. */
    List<Diagnostic> found() {
        return List.copyOf(found);
    }

    /** How many pieces of HTML were met, reported or not. */
    int html() {
        return html;
    }

    /**
     * HTML at content offsets {@code from} to {@code to}.
     *
     * <p>A closing tag is not reported if an opening one of its name was.
     */
    void html(MarkdownLines lines, int from, int to) {
        html++;
        String text = lines.text();
        String name = MarkdownHtml.name(text, from);
        if (MarkdownChars.has(text, from + 1, '/')) {
            if (opened.contains(name)) {
                return;
            }
        } else if (!name.isEmpty()) {
            opened.add(name);
        }
        Diagnostic fault =
                at(lines, from, to, "HTML in a text: " + shown(text.substring(from, to), name));
        found.add(MarkdownInstead.of(name).map(fault::help).orElse(fault).help(AS_TEXT));
    }

    /** Words that count as HTML only because of how their block begins. */
    void strayHtml(MarkdownLines lines, int from, int to) {
        boolean comment = MarkdownHtml.isComment(lines.text(), from);
        Diagnostic fault =
                comment
                        ? at(lines, from, from + 4, "HTML comment without an end")
                                .help("end it with -->")
                        : at(lines, from, to, "text in a block of HTML")
                                .help("put HTML comments on lines of their own");
        found.add(fault.help(AS_TEXT));
    }

    /** Nesting that goes too deep at body offset {@code at}; said once. */
    void tooDeep(int at, int limit) {
        if (!tooDeep) {
            found.add(
                    unreadable(at, "text nested more than " + limit + " levels deep")
                            .help("take away marks that nest: > - * _ [ and indentation"));
        }
        tooDeep = true;
    }

    /** A table at body offset {@code at} that is too large to be one. */
    void tableTooLarge(int at, int limit) {
        found.add(
                unreadable(at, "table of more than " + limit + " cells")
                        .help("make several tables of it"));
    }

    /** What was meant for a mark and is text. */
    void stray(MarkdownLines lines, StrayMark mark) {
        found.add(mark.at(origin.span(lines.start(mark.start()), lines.end(mark.end()))));
    }

    /** A citation in the words of an image, which have none. */
    void inAlternative(Inline.Citation citation) {
        Span span = origin.span(citation.start(), citation.end());
        found.add(
                Diagnostic.at(span, Code.STRAY_MARK, "citation in the text alternative of an image")
                        .note("it is left out: a text alternative is plain text")
                        .help("write `[@" + citation.id() + "]` behind the image"));
    }

    private Diagnostic unreadable(int at, String message) {
        return Diagnostic.at(origin.span(at, at + 1), Code.UNREADABLE, message);
    }

    private Diagnostic at(MarkdownLines lines, int from, int to, String message) {
        return Diagnostic.at(origin.span(lines.start(from), lines.end(to)), Code.RAW_HTML, message);
    }

    private static String shown(String html, String name) {
        if (!name.isEmpty()) {
            return (html.startsWith("</") ? "</" : "<") + name + ">";
        }
        String line = html.lines().findFirst().orElse("");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
