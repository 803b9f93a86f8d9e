package berkas.model;

import berkas.text.SourceFile;

/** A note in another language: {@code annotations/<article>/<id>.<language>.yaml}. */
@About("A note in another language; all keys are optional.")
public record AnnotationTranslation(
        @FromFile String article,
        @FromFile String id,
        @FromFile LanguageTag language,
        @FromFile SourceFile file,
        @About("The note's heading.") String title,
        @About("The note itself, in Markdown.") Markup body)
        implements Translation {
    @Override
    public String path() {
        return article + "/" + id;
    }

    /** Nothing translated. */
    static AnnotationTranslation none(Annotation original, LanguageTag language) {
        SourceFile file = original.file();
        return new AnnotationTranslation(
                original.article(), original.id(), language, file, "", Markup.none(file));
    }

    Annotation of(Annotation original) {
        Kept.Choice choice = new Kept.Choice();
        return new Annotation(
                original.article(),
                original.id(),
                original.file(),
                original.quote(),
                original.whole(),
                original.prefix(),
                original.suffix(),
                original.type(),
                choice.of(Part.TITLE, title, original.title()),
                choice.of(Part.BODY, body, original.body()),
                original.terms(),
                original.sources(),
                original.verdict(),
                original.author(),
                original.created(),
                original.updated(),
                original.status(),
                original.extra(),
                choice.kept());
    }
}
