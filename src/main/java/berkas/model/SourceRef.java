package berkas.model;

import org.jspecify.annotations.Nullable;

/**
 * What {@code sources:} takes: the id of a source, or a source written in place.
 *
 * @param ref the id, with its place; for a source written in place the id it was given
 * @param inPlace {@code null} when the id of a source file is given
 */
public record SourceRef(Ref ref, @Nullable Source inPlace) {
    /** The id of the source. */
    public String id() {
        return ref.id();
    }
}
