package berkas.model;

import berkas.text.SourceFile;

/** A page in another language: {@code pages/<id>.<language>.md}. */
@About("A page in another language, its text in Markdown below the front matter; all is optional.")
public record PageTranslation(
        @FromFile String id,
        @FromFile LanguageTag language,
        @FromFile SourceFile file,
        @About("The page's heading.") String title,
        @FromFile Markup body)
        implements Translation {
    /** Nothing translated. */
    static PageTranslation none(Page original, LanguageTag language) {
        SourceFile file = original.file();
        return new PageTranslation(original.id(), language, file, "", Markup.none(file));
    }

    Page of(Page original) {
        Kept.Choice choice = new Kept.Choice();
        return new Page(
                original.id(),
                original.file(),
                choice.of(Part.TITLE, title, original.title()),
                original.extra(),
                choice.of(Part.BODY, body, original.body()),
                choice.kept());
    }
}
