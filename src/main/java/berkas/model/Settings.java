package berkas.model;

import berkas.text.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dossier as a whole: {@code dossier.yaml}.
 *
 * @param languages the dossier's own first, each once
 */
@About("The dossier as a whole.")
public record Settings(
        @FromFile SourceFile file,
        @Required @About(value = "The dossier's name.", example = "Kim–Putin di Vostochny")
                String title,
        @Required
                @About(
                        value = "The language of the notes and of the interface (BCP 47).",
                        example = "id")
                LanguageTag language,
        @About(
                        value =
                                "The languages the site is built in; the dossier's own is always"
                                        + " one of them.",
                        example = "[id, en]")
                List<LanguageTag> languages,
        @About("What the dossier is, in a sentence or two.") String description,
        @About(
                        value =
                                "Where the site will stand; needed for canonical addresses and the 404 page.",
                        example = "https://example.org/dossier/")
                @Nullable WebUrl baseUrl,
        @About("Who publishes the dossier.") String publisher,
        @About("Who edits the dossier.") List<String> editors,
        @About(
                        value = "A page where readers can report what is wrong or does not work.",
                        example = "https://example.org/contact")
                @Nullable WebUrl contact,
        @About("Who owns what, in a sentence or two.") String rights,
        @About("Which mentions of glossary terms become links.")
                @Nullable LinkPolicy glossaryPolicy,
        @About(
                        value =
                                "How much a kind of problem weighs: error, warning or off, by its code.",
                        example = "B415: off")
                Map<String, SeverityOverride> severity,
        @About("Anything else; Berkas does not read it.") Extra extra,
        @FromFile Kept kept) {
    public Settings {
        languages = Stream.concat(Stream.of(language), languages.stream()).distinct().toList();
        editors = List.copyOf(editors);
        severity = Map.copyOf(severity);
    }

    /** What holds when neither entry nor article says otherwise. */
    public LinkPolicy links() {
        return glossaryPolicy == null ? LinkPolicy.FIRST : glossaryPolicy;
    }

    /** The same settings for another address. */
    public Settings at(WebUrl other) {
        return new Settings(
                file,
                title,
                language,
                languages,
                description,
                other,
                publisher,
                editors,
                contact,
                rights,
                glossaryPolicy,
                severity,
                extra,
                kept);
    }
}
