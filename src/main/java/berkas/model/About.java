package berkas.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an editor is told of a field, a kind of content or a keyword: the text of the JSON Schema,
 * of the editors' reference and of help lines.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE, ElementType.FIELD})
public @interface About {
    /** One sentence in plain words. */
    String value();

    /** A value as an editor would write it, for examples and help lines. */
    String example() default "";
}
