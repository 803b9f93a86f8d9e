package berkas.model;

import berkas.text.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** What stands above an article in another language: {@code articles/<id>.<language>.md}. */
@About("An article's headline and what is said of it, in another language; all keys are optional.")
public record ArticleTranslation(
        @FromFile String id,
        @FromFile LanguageTag language,
        @FromFile SourceFile file,
        @About(value = "The headline.", example = "Kim Jong-un Praises Putin") String title,
        @About("The line below the headline.") String subtitle,
        @About("What it says, in a sentence or two.") String summary,
        @About("The place named at its head.") String dateline,
        @About("Who owns its text and on what terms it stands here.") String rights,
        @FromFile Markup body)
        implements Translation {
    /** The parts that are in the language of the article's text. */
    public static final List<Part> HEADLINE = List.of(Part.TITLE, Part.SUBTITLE);

    /** The parts that are in the dossier's own language. */
    public static final List<Part> REMARKS = List.of(Part.SUMMARY, Part.RIGHTS);

    /** Nothing translated. */
    static ArticleTranslation none(Article original, LanguageTag language) {
        SourceFile file = original.file();
        return new ArticleTranslation(
                original.id(), language, file, "", "", "", "", "", Markup.none(file));
    }

    /**
     * The article with these texts.
     *
     * @param own the dossier's own language
     */
    Article of(Article original, LanguageTag own) {
        Kept.Choice choice = new Kept.Choice();
        return new Article(
                original.id(),
                original.file(),
                choice.of(Part.TITLE, title, original.title()),
                choice.of(Part.SUBTITLE, subtitle, original.subtitle()),
                original.published(),
                original.publisher(),
                original.authors(),
                original.editors(),
                original.language(),
                original.url(),
                original.archived(),
                original.retrieved(),
                dateline.isEmpty() ? original.dateline() : dateline,
                choice.of(Part.RIGHTS, rights, original.rights()),
                choice.of(Part.SUMMARY, summary, original.summary()),
                original.glossaryPolicy(),
                original.excludeTerms(),
                original.extra(),
                original.body(),
                choice.keptBut(fine(original.languageOr(own), own)));
    }

    private List<Part> fine(LanguageTag text, LanguageTag own) {
        List<Part> fine = new ArrayList<>();
        if (text.equals(language)) {
            fine.addAll(HEADLINE);
        }
        if (own.equals(language)) {
            fine.addAll(REMARKS);
        }
        return fine;
    }
}
