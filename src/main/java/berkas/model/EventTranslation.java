package berkas.model;

import berkas.text.SourceFile;

/** An event in another language: {@code events/<id>.<language>.yaml}. */
@About("An event in another language; all keys are optional.")
public record EventTranslation(
        @FromFile String id,
        @FromFile LanguageTag language,
        @FromFile SourceFile file,
        @About("What happened, in a sentence.") String title,
        @About("More about it, in Markdown.") Markup body)
        implements Translation {
    /** Nothing translated. */
    static EventTranslation none(Event original, LanguageTag language) {
        SourceFile file = original.file();
        return new EventTranslation(original.id(), language, file, "", Markup.none(file));
    }

    Event of(Event original) {
        Kept.Choice choice = new Kept.Choice();
        return new Event(
                original.id(),
                original.file(),
                original.date(),
                choice.of(Part.TITLE, title, original.title()),
                choice.of(Part.BODY, body, original.body()),
                original.terms(),
                original.sources(),
                original.extra(),
                choice.kept());
    }
}
