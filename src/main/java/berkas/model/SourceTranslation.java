package berkas.model;

import berkas.text.SourceFile;

/** What is said of a cited work, in another language: {@code sources/<id>.<language>.yaml}. */
@About("What is said of a cited work, in another language; all keys are optional.")
public record SourceTranslation(
        @FromFile String id,
        @FromFile LanguageTag language,
        @FromFile SourceFile file,
        @About(
                        value =
                                "A title in this language, when the editor gave the work its title"
                                        + " in square brackets.",
                        example = "'[Report on the opening of the bridge]'")
                String title,
        @About("Who published it.") String publisher,
        @About("A remark for readers, in plain text.") String note)
        implements Translation {
    /** Nothing translated. */
    static SourceTranslation none(Source original, LanguageTag language) {
        SourceFile file = original.span().file();
        return new SourceTranslation(original.id(), language, file, "", "", "");
    }

    Source of(Source original) {
        Kept.Choice choice = new Kept.Choice();
        return new Source(
                original.id(),
                original.span(),
                title(original, choice),
                original.type(),
                original.author(),
                publisher.isEmpty() ? original.publisher() : publisher,
                original.issued(),
                original.url(),
                original.accessed(),
                original.language(),
                original.archived(),
                original.archivedAt(),
                choice.of(Part.NOTE, note, original.note()),
                original.extra(),
                choice.kept());
    }

    // A work's own title is not in need of a translation.
    private String title(Source original, Kept.Choice choice) {
        return original.hasSuppliedTitle()
                ? choice.of(Part.TITLE, title, original.title())
                : original.title();
    }
}
