package berkas.model;

import berkas.text.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A note on a passage of an article: {@code annotations/<article>/<id>.yaml}. */
@About("A note on a passage of an article.")
public record Annotation(
        @FromFile String article,
        @FromFile String id,
        @FromFile SourceFile file,
        @About(
                        value = "The passage, word for word; the note is shown at it.",
                        example = "Kosmodrom Vostochny")
                @Nullable Text quote,
        @About("true when the note is about the article as a whole.") boolean whole,
        @About("Words right before the passage, when it occurs more than once.")
                @Nullable Text prefix,
        @About("Words right after the passage, when it occurs more than once.")
                @Nullable Text suffix,
        @Required @About("What the note does.") AnnotationType type,
        @About("The note's heading.") String title,
        @Required @About("The note itself, in Markdown.") Markup body,
        @About("Glossary entries the note is about.") List<Ref> terms,
        @About("What the note rests on: ids of sources, or sources written in place.")
                List<SourceRef> sources,
        @About("How a checked claim came out; only for type claim.") @Nullable Verdict verdict,
        @About("Who wrote the note.") String author,
        @About("When it was written (EDTF level 1).") @Nullable Edtf created,
        @About("When it was last changed (EDTF level 1).") @Nullable Edtf updated,
        @About("Whether the note is published.") @Nullable Status status,
        @About("Anything else; Berkas does not read it.") Extra extra,
        @FromFile Kept kept) {
    public Annotation {
        terms = List.copyOf(terms);
        sources = List.copyOf(sources);
    }

    /** The id with its article: {@code kim/roket}, unique in the dossier. */
    public String path() {
        return article + "/" + id;
    }

    /** Whether the note is left out of the published site. */
    public boolean draft() {
        return status == Status.DRAFT;
    }
}
