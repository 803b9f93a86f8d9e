package berkas.model;

import berkas.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cited work: {@code sources/<id>.yaml}, or written in place under {@code sources:}. */
@About("A cited work; the fields are those of CSL 1.0.2.")
public record Source(
        @FromFile String id,
        @FromFile Span span,
        @Required @About("Its title.") String title,
        @About("What kind of work it is.") @Nullable SourceType type,
        @About("Who wrote it: one name or several.") List<String> author,
        @About("Who published it.") String publisher,
        @About(value = "When it was published (EDTF level 1).", example = "2016-05")
                @Nullable Edtf issued,
        @About("Where it can be read.") @Nullable WebUrl url,
        @About(value = "When it was read there (EDTF level 1).", example = "2026-11")
                @Nullable Edtf accessed,
        @About("Its language (BCP 47).") @Nullable LanguageTag language,
        @About("Where a copy is archived.") @Nullable WebUrl archived,
        @About("When the copy was made (EDTF level 1).") @Nullable Edtf archivedAt,
        @About("A remark for readers, in plain text.") String note,
        @About("Anything else; Berkas does not read it.") Extra extra,
        @FromFile Kept kept) {
    public Source {
        author = List.copyOf(author);
    }

    /** Whether the title, in square brackets, is the editor's, for a work without one. */
    public boolean hasSuppliedTitle() {
        return title.startsWith("[");
    }
}
