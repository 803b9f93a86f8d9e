package berkas.model;

import berkas.text.SourceFile;

/** The dossier's own texts in another language: {@code dossier.<language>.yaml}. */
@About("The dossier's own texts in another language; all keys are optional.")
public record SettingsTranslation(
        @FromFile String id,
        @FromFile LanguageTag language,
        @FromFile SourceFile file,
        @About(value = "The dossier's name.", example = "Kim and Putin at Vostochny") String title,
        @About("What the dossier is, in a sentence or two.") String description,
        @About("Who publishes the dossier.") String publisher,
        @About("Who owns what, in a sentence or two.") String rights)
        implements Translation {
    /** Nothing translated. */
    static SettingsTranslation none(Settings original, LanguageTag language) {
        return new SettingsTranslation("dossier", language, original.file(), "", "", "", "");
    }

    Settings of(Settings original) {
        Kept.Choice choice = new Kept.Choice();
        return new Settings(
                original.file(),
                choice.of(Part.TITLE, title, original.title()),
                original.language(),
                original.languages(),
                choice.of(Part.DESCRIPTION, description, original.description()),
                original.baseUrl(),
                publisher.isEmpty() ? original.publisher() : publisher,
                original.editors(),
                original.contact(),
                choice.of(Part.RIGHTS, rights, original.rights()),
                original.glossaryPolicy(),
                original.severity(),
                original.extra(),
                choice.kept());
    }
}
