package berkas.model;

import berkas.text.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source article: {@code articles/<id>.md}. */
@About("A source article, its text in Markdown below the front matter.")
public record Article(
        @FromFile String id,
        @FromFile SourceFile file,
        @Required @About("The headline.") String title,
        @About("The line below the headline.") String subtitle,
        @Required
                @About(
                        value = "When it was published (EDTF level 1).",
                        example = "2023-09-13T17:01:00+07:00")
                Edtf published,
        @About("Who published it.") String publisher,
        @About("Who wrote it.") List<String> authors,
        @About("Who edited it.") List<String> editors,
        @About("The language of its text (BCP 47); the dossier's language when not given.")
                @Nullable LanguageTag language,
        @About("Where it was published.") @Nullable WebUrl url,
        @About("Where a copy is archived.") @Nullable WebUrl archived,
        @About("When it was read there (EDTF level 1).") @Nullable Edtf retrieved,
        @About("The place named at its head.") String dateline,
        @About("Who owns its text and on what terms it stands here.") String rights,
        @About("What it says, in a sentence or two.") String summary,
        @About("Which mentions of glossary terms become links in this article.")
                @Nullable LinkPolicy glossaryPolicy,
        @About("Glossary entries that are not linked in this article.") List<Ref> excludeTerms,
        @About("Anything else; Berkas does not read it.") Extra extra,
        @FromFile Markup body,
        @FromFile Kept kept) {
    public Article {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        excludeTerms = List.copyOf(excludeTerms);
    }

    /** The language of its text; the dossier's own when the article does not say. */
    public LanguageTag languageOr(LanguageTag own) {
        return language == null ? own : language;
    }
}
