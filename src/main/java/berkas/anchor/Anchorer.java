package berkas.anchor;

import berkas.anchor.Haystack.Hit;
import berkas.diagnostic.Checked;
import berkas.diagnostic.Diagnostic;
import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.RenderedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the one place of each quotation, or refuses.
 *
 * <p>A quotation is anchored when exactly one place has its words and, where a prefix or suffix is
 * given, those words around it. The words are those readers see; where no place has them, those of
 * the Markdown file count, so that a passage copied from there with its marks is found too. Text is
 * compared by {@link berkas.text.Projection}; nothing approximate is ever anchored. A quotation
 * whose context is not there is refused even if its words stand in one place only: that place is
 * then most likely another one than the editor meant.
 */
public final class Anchorer {
    private Anchorer() {}

    /**
     * The anchors of an article's notes.
     *
     * @param annotations those of this article; notes on the whole article have no anchor
     * @return sorted by start, longest first at one start, then by id; diagnostics B301 to B304
     */
    public static Checked<List<Anchor>> anchor(
            Article article, RenderedText text, List<Annotation> annotations) {
        Haystack haystack = Haystack.of(article, text);
        List<Anchor> anchors = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation.quote() != null) {
                anchorOne(haystack, annotation, problems).ifPresent(anchors::add);
            }
        }
        anchors.sort(READING_ORDER);
        return new Checked<>(anchors, problems);
    }

    private static final Comparator<Anchor> READING_ORDER =
            Comparator.comparingInt(Anchor::start)
                    .thenComparing(Anchor::end, Comparator.reverseOrder())
                    .thenComparing(anchor -> anchor.annotation().id());

    private static Optional<Anchor> anchorOne(
            Haystack haystack, Annotation annotation, List<Diagnostic> problems) {
        Quotation quotation = Quotation.of(annotation);
        if (quotation.exact().isEmpty()) {
            problems.add(Refusals.blank(quotation));
            return Optional.empty();
        }
        List<Hit> hits = hits(haystack, quotation);
        List<Hit> agreeing = agreeing(haystack, quotation, hits);
        if (agreeing.size() == 1) {
            Hit hit = agreeing.get(0);
            return Optional.of(anchor(haystack, annotation, hit));
        }
        problems.add(Refusals.refuse(haystack, quotation, hits, agreeing));
        return Optional.empty();
    }

    private static Anchor anchor(Haystack haystack, Annotation annotation, Hit hit) {
        int start = haystack.start(hit);
        int end = haystack.end(hit);
        return new Anchor(annotation, start, end, haystack.text().text().substring(start, end));
    }

    // Editors copy the quotation from the page or, marks and all, from the Markdown file.
    private static List<Hit> hits(Haystack haystack, Quotation quotation) {
        List<Hit> seen = haystack.find(quotation.exact());
        return seen.isEmpty() ? haystack.findInSource(quotation.exact()) : seen;
    }

    // Editors copy the context from the page or from the Markdown file; the page comes first.
    private static List<Hit> agreeing(Haystack haystack, Quotation quotation, List<Hit> hits) {
        if (!quotation.hasContext()) {
            return hits;
        }
        List<Hit> seen =
                haystack.near(quotation, hits).stream()
                        .filter(hit -> haystack.agrees(hit, quotation))
                        .toList();
        return seen.isEmpty()
                ? hits.stream().filter(hit -> haystack.agreesInSource(hit, quotation)).toList()
                : seen;
    }
}
