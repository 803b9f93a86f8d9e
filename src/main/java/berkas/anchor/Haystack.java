package berkas.anchor;

import berkas.model.Article;
import berkas.model.RenderedText;
import berkas.model.RenderedText.Run;
import berkas.text.GramIndex;
import berkas.text.Projection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An article's text, ready to be searched. To be used by one thread. */
final class Haystack {
    /** Raw Markdown looked at on either side of a hit, as a multiple of the context's length. */
    private static final int MARKUP_ALLOWANCE = 4;

    /** So many places are compared with a context one by one. */
    private static final int FEW = 32;

    private final Article article;
    private final RenderedText text;
    private final Projection projection;
    private final GramIndex index;
    private final Map<String, List<Hit>> found = new HashMap<>();
    private @Nullable Source source;

    private Haystack(Article article, RenderedText text, Projection projection) {
        this.article = article;
        this.text = text;
        this.projection = projection;
        this.index = GramIndex.of(projection.text());
    }

    static Haystack of(Article article, RenderedText text) {
        return new Haystack(article, text, Projection.of(text.text()));
    }

    Article article() {
        return article;
    }

    /** As readers see it. */
    RenderedText text() {
        return text;
    }

    /** Of {@link #text}; hits are offsets into it. */
    Projection projection() {
        return projection;
    }

    /** The Markdown, made comparable. */
    private record Source(Projection projection, GramIndex index) {
        static Source of(String text) {
            Projection projection = Projection.of(text);
            return new Source(projection, GramIndex.of(projection.text()));
        }
    }

    /** A stretch of the projection. */
    record Hit(int start, int end) {}

    /**
     * Every place where the words stand, in reading order; none begins or ends within a character.
     */
    List<Hit> find(String exact) {
        return found.computeIfAbsent(exact, words -> hits(words, 0, words.length()));
    }

    /**
     * Of the places where a quotation's words stand, those that may have its context around them:
     * all that have, and hardly others where there are many.
     *
     * @param all where its words stand
     */
    List<Hit> near(Quotation quotation, List<Hit> all) {
        if (all.size() <= FEW) {
            return all;
        }
        String exact = quotation.exact();
        List<Hit> near = new ArrayList<>();
        for (String gap : List.of("", " ")) {
            String before = quotation.prefix() + gap;
            near.addAll(
                    quotation.prefix().isEmpty()
                            ? hits(exact + gap + quotation.suffix(), 0, exact.length())
                            : hits(before + exact, before.length(), exact.length()));
        }
        near.sort(Comparator.comparingInt(Hit::start));
        return near;
    }

    /** Where a part of some words stands together with the rest of them. */
    private List<Hit> hits(String words, int start, int length) {
        List<Hit> hits = new ArrayList<>();
        index.find(words)
                .mapToObj(at -> new Hit(at + start, at + start + length))
                .filter(hit -> projection.boundary(hit.start()) && projection.boundary(hit.end()))
                .forEach(hit -> addNew(hits, hit));
        return hits;
    }

    /** Every place whose Markdown is written like this, marks and all; rarely asked for. */
    List<Hit> findInSource(String exact) {
        if (source == null) {
            source = Source.of(article.file().text());
        }
        Projection markdown = source.projection();
        return source.index()
                .find(exact)
                .mapToObj(at -> shownFrom(markdown.start(at), markdown.end(at + exact.length())))
                .flatMap(Optional::stream)
                .toList();
    }

    // What readers see of a stretch of the file; nothing of front matter, addresses and the like.
    private Optional<Hit> shownFrom(int fileStart, int fileEnd) {
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (Run run : text.runs()) {
            int from = fileStart(run);
            if (run.verbatim() && from < fileEnd && from + run.end() - run.start() > fileStart) {
                start = Math.min(start, run.start() + Math.max(0, fileStart - from));
                end = run.start() + Math.min(run.end() - run.start(), fileEnd - from);
            }
        }
        return end < 0 ? Optional.empty() : Optional.of(projected(start, end));
    }

    private int fileStart(Run run) {
        return article.body().origin().span(run.sourceStart(), run.sourceStart()).start();
    }

    // The stretch of the projection that maps to a stretch of the text.
    private Hit projected(int start, int end) {
        return new Hit(indexOf(start), indexOf(end));
    }

    private int indexOf(int offset) {
        int low = 0;
        int high = projection.text().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (projection.start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    // The dots that an ellipsis is compared as stand for one character, in one place.
    private void addNew(List<Hit> hits, Hit hit) {
        Hit last = hits.isEmpty() ? null : hits.get(hits.size() - 1);
        if (last == null || start(last) != start(hit) || end(last) != end(hit)) {
            hits.add(hit);
        }
    }

    /** Whether the words readers see around the hit are the quotation's prefix and suffix. */
    boolean agrees(Hit hit, Quotation quotation) {
        String normal = projection.text();
        return normal.startsWith(quotation.prefix(), edgeBefore(hit) - quotation.prefix().length())
                && normal.startsWith(quotation.suffix(), edgeAfter(hit));
    }

    /** Whether the Markdown around the hit is the quotation's prefix and suffix, marks and all. */
    boolean agreesInSource(Hit hit, Quotation quotation) {
        return sourceBefore(hit, quotation.prefix()).endsWith(quotation.prefix())
                && sourceAfter(hit, quotation.suffix()).startsWith(quotation.suffix());
    }

    /** Where the words before the hit end. */
    int edgeBefore(Hit hit) {
        int end = hit.start();
        while (end > 0 && projection.text().charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** Where the words after the hit begin. */
    int edgeAfter(Hit hit) {
        int start = hit.end();
        while (start < projection.text().length() && projection.text().charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    int start(Hit hit) {
        return projection.start(hit.start());
    }

    int end(Hit hit) {
        return projection.end(hit.end());
    }

    private String sourceBefore(Hit hit, String prefix) {
        int end = fileOffset(start(hit));
        int start = Math.max(0, end - MARKUP_ALLOWANCE * prefix.length());
        return Projection.of(markdown().substring(start, end)).text().stripTrailing();
    }

    private String sourceAfter(Hit hit, String suffix) {
        int start = fileOffset(end(hit) - 1) + 1;
        int end = Math.min(markdown().length(), start + MARKUP_ALLOWANCE * suffix.length());
        return Projection.of(markdown().substring(start, end)).text().stripLeading();
    }

    private int fileOffset(int rendered) {
        int body = text.sourceOffset(rendered);
        return article.body().origin().span(body, body).start();
    }

    private String markdown() {
        return article.file().text();
    }
}
