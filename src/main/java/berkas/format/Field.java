package berkas.format;

import java.util.List;

/**
 * A key that a kind of file may have.
 *
 * @param about what it is for, in a sentence
 * @param example a value as an editor would write it; empty when none is given
 * @param nullable whether the record holds {@code null} when the key is absent
 */
public record Field(
        String name,
        Shape shape,
        boolean required,
        boolean nullable,
        String about,
        String example) {
    /** What the key takes, in an editor's words. */
    public String type() {
        return shape.words();
    }

    /** The words it takes, if they are a closed list; otherwise empty. */
    public List<Shape.Word> keywords() {
        return shape instanceof Shape.OneOf oneOf ? oneOf.list() : List.of();
    }
}
