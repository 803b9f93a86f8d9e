package berkas.validate;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells people of faults: one diagnostic for what is one mistake, however many pages show it.
 *
 * <p>What an editor wrote is one mistake per place where it is written; what a template wrote is
 * one per message and element.
 */
final class FaultReport {
    private static final int NAMED = 3;

    /** What to do where the fault itself proposes nothing. */
    private static final Map<Code, String> HELP =
            Map.ofEntries(
                    Map.entry(Code.BROKEN_LINK, "correct the address, or take the link out"),
                    Map.entry(
                            Code.BROKEN_FRAGMENT,
                            "correct what stands after the `#`, or leave it out with its `#`"),
                    Map.entry(
                            Code.BAD_ENCODING,
                            "for a percent sign that is meant as one write `%25`"),
                    Map.entry(
                            Code.DUPLICATE_ELEMENT_ID,
                            "give each element an id of its own, without spaces"),
                    Map.entry(
                            Code.EMPTY_LINK,
                            "give the link an address and a text, or an `aria-label`"),
                    Map.entry(
                            Code.IMAGE_WITHOUT_ALT,
                            "say in `alt` what the image shows, or write `alt=\"\"` if it is"
                                    + " decoration"),
                    Map.entry(
                            Code.MISSING_LANG,
                            "name the language of the page: `<html lang=\"id\">`"),
                    Map.entry(Code.MISSING_TITLE, "give the page a `<title>` in its head"),
                    Map.entry(
                            Code.HEADING_ORDER,
                            "begin with one `h1`, and go down one level at a time"),
                    Map.entry(Code.NESTED_LINK, "end the outer one before the inner one begins"),
                    Map.entry(Code.LINK_TO_DRAFT, "publish the draft, or take the link out"),
                    Map.entry(
                            Code.BROKEN_ID_REFERENCE,
                            "correct the id, or give it to the element that is meant"),
                    Map.entry(Code.MALFORMED_LINK, "correct it, or take it out"));

    /** The same for what an editor wrote in Markdown. */
    private static final Map<Code, String> HELP_IN_TEXTS =
            Map.of(
                    Code.EMPTY_LINK,
                    "say between the brackets what readers will find there: `[…](…)`");

    private final Map<Key, List<Fault>> mistakes = new LinkedHashMap<>();

    private FaultReport() {}

    /**
     * @param faults in the order in which they shall be told
     */
    static List<Diagnostic> of(List<Fault> faults) {
        FaultReport report = new FaultReport();
        faults.forEach(report::add);
        List<Diagnostic> diagnostics = new ArrayList<>();
        report.mistakes.forEach((key, same) -> diagnostics.add(diagnostic(key, same)));
        return diagnostics;
    }

    private record Key(Code code, @Nullable Span authored, String message, String element) {}

    private void add(Fault fault) {
        if (fault.authored().isEmpty()) {
            add(new Key(fault.code(), null, fault.message(), fault.element()), fault);
        }
        for (Span span : fault.authored()) {
            add(new Key(fault.code(), span, "", ""), fault);
        }
    }

    private void add(Key key, Fault fault) {
        mistakes.computeIfAbsent(key, first -> new ArrayList<>(1)).add(fault);
    }

    private static Diagnostic diagnostic(Key key, List<Fault> same) {
        Fault first = same.get(0);
        Set<String> pages = new LinkedHashSet<>();
        same.forEach(fault -> pages.add(fault.page()));
        Diagnostic told = place(key, first, pages.size());
        for (String note : notes(told, first, List.copyOf(pages))) {
            told = told.note(note);
        }
        for (String help : help(first)) {
            told = told.help(help);
        }
        return told;
    }

    private static List<String> help(Fault fault) {
        String usual = HELP.get(fault.code());
        String here =
                fault.authored().isEmpty()
                        ? usual
                        : HELP_IN_TEXTS.getOrDefault(fault.code(), usual);
        return fault.help().isEmpty() && here != null ? List.of(here) : fault.help();
    }

    /** Pages that share a fault no editor wrote do not blame the content file of one of them. */
    private static Diagnostic place(Key key, Fault first, int pages) {
        Span span = key.authored == null && pages == 1 ? first.origin() : key.authored;
        return span == null
                ? Diagnostic.of(first.page(), first.code(), first.message())
                : Diagnostic.at(span, first.code(), first.message());
    }

    private static List<String> notes(Diagnostic told, Fault first, List<String> pages) {
        List<String> notes = new ArrayList<>();
        boolean isSaid =
                first.element().isEmpty()
                        && (told.path().equals(first.page())
                                || told.message().contains("`" + first.page() + "`"));
        if (!isSaid) {
            notes.add(where(told, first));
        }
        if (pages.size() > 1) {
            notes.add(others(pages.subList(1, pages.size())));
        }
        return notes;
    }

    private static String where(Diagnostic told, Fault first) {
        String kind = first.page().endsWith(".css") ? "in style sheet" : "on page";
        // An editor must not search the file's first line for what a template wrote.
        String made =
                first.authored().isEmpty() && told.span() != null
                        ? ", which a template makes of this file"
                        : "";
        String element = first.element().isEmpty() ? "" : ": `" + first.element() + "`";
        return kind + " `" + first.page() + "`" + made + element;
    }

    private static String others(List<String> pages) {
        int named = Math.min(NAMED, pages.size());
        String names = String.join("`, `", pages.subList(0, named));
        String more = pages.size() > named ? ", …" : "";
        String count = pages.size() + " other page" + (pages.size() == 1 ? "" : "s");
        return "and on " + count + ": `" + names + "`" + more;
    }
}
