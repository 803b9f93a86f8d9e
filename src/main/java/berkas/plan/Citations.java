package berkas.plan;

import berkas.model.Inline;
import berkas.model.Markup;
import java.util.List;
import java.util.stream.Stream;

/** Finds the sources a text cites. */
final class Citations {
    private Citations() {}

    /** The ids in the order of their first citation. */
    static List<String> of(Markup markup) {
        return markup.leads().stream()
                .flatMap(Citations::citation)
                .map(Inline.Citation::id)
                .distinct()
                .toList();
    }

    private static Stream<Inline.Citation> citation(Inline piece) {
        return piece instanceof Inline.Citation citation ? Stream.of(citation) : Stream.empty();
    }
}
