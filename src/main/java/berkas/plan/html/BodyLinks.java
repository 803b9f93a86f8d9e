package berkas.plan.html;

import berkas.model.Inline;
import berkas.model.PictureSize;
import java.util.Optional;

/** Where the links of a body lead, and what they say, on the page it is written for. */
public interface BodyLinks {
    /** The way to a glossary entry. */
    String entry(String id);

    /** What a link to an entry says when the editor gave no words. */
    String entryName(String id);

    /** The way to a note. */
    String note(String path);

    /** What a link to a note says when the editor gave no words. */
    String noteTitle(String path);

    /** A citation as markup; empty when it leads nowhere. */
    String citation(String sourceId);

    /** The {@code href} of a Markdown link. */
    String href(Inline.Link link);

    /** The {@code src} of a Markdown image. */
    String src(Inline.Image image);

    /** The size of a Markdown image, if it is known. */
    Optional<PictureSize> size(Inline.Image image);
}
