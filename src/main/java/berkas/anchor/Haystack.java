package berkas.anchor;

import berkas.model.Article;
import berkas.model.RenderedText;
import berkas.model.RenderedText.Run;
import berkas.text.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article's text, ready to be searched.
 *
 * @param text as readers see it
 * @param projection of {@code text}; hits are offsets into it
 */
record Haystack(Article article, RenderedText text, Projection projection) {
    /** Raw Markdown looked at on either side of a hit, as a multiple of the context's length. */
    private static final int MARKUP_ALLOWANCE = 4;

    static Haystack of(Article article, RenderedText text) {
        return new Haystack(article, text, Projection.of(text.text()));
    }

    /** A stretch of the projection. */
    record Hit(int start, int end) {}

    /**
     * Every place where the words stand, in reading order; none begins or ends within a character.
     */
    List<Hit> find(String exact) {
        List<Hit> hits = new ArrayList<>();
        String normal = projection.text();
        for (int at = normal.indexOf(exact); at >= 0; at = normal.indexOf(exact, at + 1)) {
            Hit hit = new Hit(at, at + exact.length());
            if (projection.boundary(hit.start()) && projection.boundary(hit.end())) {
                addNew(hits, hit);
            }
        }
        return hits;
    }

    /** Every place whose Markdown is written like this, marks and all; rarely asked for. */
    List<Hit> findInSource(String exact) {
        Projection source = Projection.of(source());
        List<Hit> hits = new ArrayList<>();
        String normal = source.text();
        for (int at = normal.indexOf(exact); at >= 0; at = normal.indexOf(exact, at + 1)) {
            shownFrom(source.start(at), source.end(at + exact.length())).ifPresent(hits::add);
        }
        return hits;
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
        return Projection.of(source().substring(start, end)).text().stripTrailing();
    }

    private String sourceAfter(Hit hit, String suffix) {
        int start = fileOffset(end(hit) - 1) + 1;
        int end = Math.min(source().length(), start + MARKUP_ALLOWANCE * suffix.length());
        return Projection.of(source().substring(start, end)).text().stripLeading();
    }

    private int fileOffset(int rendered) {
        int body = text.sourceOffset(rendered);
        return article.body().origin().span(body, body).start();
    }

    private String source() {
        return article.file().text();
    }
}
