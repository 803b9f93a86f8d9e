package berkas.plan;

import berkas.anchor.Anchor;
import berkas.diagnostic.Checked;
import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.LanguageTag;
import berkas.model.RenderedText;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article's text with the places of its notes: the same in every language.
 *
 * @param article as its file has it
 * @param language of the text
 * @param order the notes as they are numbered, those on the whole article first
 * @param anchors of the notes on passages, in the same order
 */
record PlacedArticle(
        Article article,
        LanguageTag language,
        RenderedText text,
        List<Annotation> order,
        List<Anchor> anchors) {
    PlacedArticle {
        order = List.copyOf(order);
        anchors = List.copyOf(anchors);
    }

    /** Places the notes; diagnostics B301 to B304. */
    static Checked<PlacedArticle> of(
            Findings findings,
            Article article,
            LanguageTag language,
            RenderedText text,
            List<Annotation> notes) {
        return findings.anchors(article, text, notes)
                .map(
                        anchors ->
                                new PlacedArticle(
                                        article, language, text, order(notes, anchors), anchors));
    }

    private static List<Annotation> order(List<Annotation> notes, List<Anchor> anchors) {
        return Stream.concat(
                        notes.stream().filter(Annotation::whole),
                        anchors.stream().map(Anchor::annotation))
                .toList();
    }
}
