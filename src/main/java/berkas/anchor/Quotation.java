package berkas.anchor;

import berkas.model.Annotation;
import berkas.model.Text;
import berkas.text.Projection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation says of its place, made comparable.
 *
 * @param prefix without white space at its end, which YAML drops; empty when not given
 * @param suffix without white space at its start; empty when not given
 */
record Quotation(Text written, String exact, String prefix, String suffix) {
    static Quotation of(Annotation annotation) {
        Text quote = Objects.requireNonNull(annotation.quote());
        return new Quotation(
                quote,
                Projection.of(quote.value()).text().strip(),
                normal(annotation.prefix()).stripTrailing(),
                normal(annotation.suffix()).stripLeading());
    }

    boolean hasContext() {
        return !prefix.isEmpty() || !suffix.isEmpty();
    }

    private static String normal(@Nullable Text text) {
        return text == null ? "" : Projection.of(text.value()).text();
    }
}
