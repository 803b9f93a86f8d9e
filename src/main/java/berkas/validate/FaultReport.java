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
            Map.of(
                    Code.DUPLICATE_ELEMENT_ID,
                    "give each element an id of its own, without spaces",
                    Code.EMPTY_LINK,
                    "give the link an address and a text, or an `aria-label`",
                    Code.IMAGE_WITHOUT_ALT,
                    "say in `alt` what the image shows, or write `alt=\"\"` if it is decoration",
                    Code.MISSING_LANG,
                    "name the language of the page: `<html lang=\"id\">`",
                    Code.MISSING_TITLE,
                    "give the page a `<title>` in its head",
                    Code.HEADING_ORDER,
                    "begin with one `h1`, and go down one level at a time",
                    Code.NESTED_LINK,
                    "end the outer one before the inner one begins",
                    Code.LINK_TO_DRAFT,
                    "publish the draft, or take the link out");

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
        for (String note : notes(first, List.copyOf(pages))) {
            told = told.note(note);
        }
        for (String help : help(first)) {
            told = told.help(help);
        }
        return told;
    }

    private static List<String> help(Fault fault) {
        String usual = HELP.get(fault.code());
        return fault.help().isEmpty() && usual != null ? List.of(usual) : fault.help();
    }

    /** Pages that share a fault no editor wrote do not blame the content file of one of them. */
    private static Diagnostic place(Key key, Fault first, int pages) {
        Span span = key.authored == null && pages == 1 ? first.origin() : key.authored;
        return span == null
                ? Diagnostic.of(first.page(), first.code(), first.message())
                : Diagnostic.at(span, first.code(), first.message());
    }

    private static List<String> notes(Fault first, List<String> pages) {
        List<String> notes = new ArrayList<>();
        String element = first.element().isEmpty() ? "" : ": `" + first.element() + "`";
        notes.add("on page `" + first.page() + "`" + element);
        if (pages.size() > 1) {
            notes.add(others(pages.subList(1, pages.size())));
        }
        return notes;
    }

    private static String others(List<String> pages) {
        int named = Math.min(NAMED, pages.size());
        String names = String.join("`, `", pages.subList(0, named));
        String more = pages.size() > named ? ", …" : "";
        return "and on %d other page%s: `%s`%s"
                .formatted(pages.size(), pages.size() == 1 ? "" : "s", names, more);
    }
}
