package berkas.model;

import berkas.text.SourceFile;

/** A page of the dossier's own: {@code pages/<id>.md}. */
@About("A page of the dossier's own, its text in Markdown below the front matter.")
public record Page(
        @FromFile String id,
        @FromFile SourceFile file,
        @Required @About("The page's heading.") String title,
        @About("Anything else; Berkas does not read it.") Extra extra,
        @FromFile Markup body,
        @FromFile Kept kept) {}
