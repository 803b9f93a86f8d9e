package berkas.anchor;

import static berkas.diagnostic.Paste.yaml;

import berkas.anchor.Haystack.Hit;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.text.Diff;
import berkas.text.FuzzySearch;
import berkas.text.LineMap;
import berkas.text.Span;
import java.util.List;

/** Says why a quotation was not anchored, and what would make it so. */
final class Refusals {
    /** Below this share of agreeing characters a candidate would mislead rather than help. */
    private static final double LEAST_SCORE = 0.6;

    private static final int MOST_HITS_SHOWN = 20;

    private Refusals() {}

    static Diagnostic blank(Quotation quotation) {
        return Diagnostic.at(
                        quotation.written().span(),
                        Code.BLANK_QUOTE,
                        "the quotation has no visible character")
                .help(
                        "copy the passage the note is about from the article, or write `whole: true`"
                                + " for a note on the whole article");
    }

    static Diagnostic refuse(
            Haystack haystack, Quotation quotation, List<Hit> hits, List<Hit> agreeing) {
        if (hits.isEmpty()) {
            return orphan(haystack, quotation);
        }
        return agreeing.isEmpty()
                ? mismatch(haystack, quotation, hits)
                : ambiguous(haystack, quotation, hits, agreeing);
    }

    private static Diagnostic orphan(Haystack haystack, Quotation quotation) {
        Diagnostic orphan =
                Diagnostic.at(
                        quotation.written().span(),
                        Code.ORPHAN,
                        "the quotation does not stand in " + haystack.article().file().path());
        return FuzzySearch.best(quotation.exact(), haystack.projection().text())
                .filter(match -> match.score() >= LEAST_SCORE)
                .map(match -> wholeWords(haystack, match))
                .map(hit -> suggest(orphan, haystack, quotation, hit))
                .orElseGet(
                        () ->
                                orphan.note("no passage of the article is similar to it")
                                        .help(
                                                "copy the passage from the article anew; if it was"
                                                        + " deleted there, delete this note or set"
                                                        + " `status: draft`"));
    }

    private static Diagnostic suggest(
            Diagnostic orphan, Haystack haystack, Quotation quotation, Hit hit) {
        String found = Contexts.shown(haystack, hit.start(), hit.end());
        return orphan.note("most similar passage, at " + where(haystack, hit) + ":\n" + found)
                .note(
                        "from the quotation to the passage:\n"
                                + Diff.of(quotation.exact(), found).inline())
                .help("if that is the passage meant, write:\n" + yaml("quote", found));
    }

    private static Diagnostic mismatch(Haystack haystack, Quotation quotation, List<Hit> hits) {
        String times = hits.size() == 1 ? "once" : hits.size() + " times";
        Diagnostic diagnostic =
                Diagnostic.at(
                        quotation.written().span(),
                        Code.CONTEXT_MISMATCH,
                        "the quotation occurs "
                                + times
                                + ", but not with the given "
                                + given(quotation));
        return list(diagnostic, haystack, quotation, hits, hits);
    }

    private static Diagnostic ambiguous(
            Haystack haystack, Quotation quotation, List<Hit> hits, List<Hit> agreeing) {
        String context = quotation.hasContext() ? " with the given " + given(quotation) : "";
        Diagnostic diagnostic =
                Diagnostic.at(
                        quotation.written().span(),
                        Code.AMBIGUOUS_QUOTE,
                        "the quotation occurs " + agreeing.size() + " times" + context);
        return list(diagnostic, haystack, quotation, hits, agreeing);
    }

    private static Diagnostic list(
            Diagnostic diagnostic,
            Haystack haystack,
            Quotation quotation,
            List<Hit> all,
            List<Hit> shown) {
        Diagnostic result = diagnostic;
        for (Hit hit : shown.subList(0, Math.min(shown.size(), MOST_HITS_SHOWN))) {
            String place = where(haystack, hit);
            result =
                    result.note("at " + place + ": " + Contexts.around(haystack, hit))
                            .help(
                                    "if the one at "
                                            + place
                                            + " is meant, "
                                            + proposal(haystack, quotation, all, hit));
        }
        int rest = shown.size() - MOST_HITS_SHOWN;
        return rest > 0 ? result.note("and at " + rest + " more places") : result;
    }

    private static String proposal(Haystack haystack, Quotation quotation, List<Hit> all, Hit hit) {
        return Contexts.unique(haystack, all, hit)
                .map(lines -> proposal(quotation, lines))
                .orElse("quote more of the text around it: no few words set it apart");
    }

    private static String proposal(Quotation quotation, String lines) {
        if (lines.isEmpty()) {
            return "remove the " + given(quotation);
        }
        return (quotation.hasContext() ? "replace the " + given(quotation) + " by:\n" : "add:\n")
                + lines;
    }

    private static String given(Quotation quotation) {
        if (quotation.prefix().isEmpty()) {
            return "suffix";
        }
        return quotation.suffix().isEmpty() ? "prefix" : "prefix and suffix";
    }

    private static String where(Haystack haystack, Hit hit) {
        int from = haystack.text().sourceOffset(haystack.start(hit));
        Span span = haystack.article().body().origin().span(from, from);
        var position = LineMap.of(span.file().text()).at(span.start());
        return span.file().path() + ":" + position.line() + ":" + position.column();
    }

    private static Hit wholeWords(Haystack haystack, FuzzySearch.Match match) {
        String normal = haystack.projection().text();
        int start = match.start();
        int end = match.end();
        while (start > 0 && inWord(normal, start)) {
            start--;
        }
        while (end < normal.length() && inWord(normal, end)) {
            end++;
        }
        return new Hit(start, end);
    }

    private static boolean inWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
