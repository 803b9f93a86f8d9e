package berkas.format;

import berkas.model.About;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The keys that a kind of file may have, read from its record.
 *
 * <p>{@code @About}, {@code @Required}, {@code @FromFile} and {@code @Range} on the record's
 * components are the one definition of a field.
 */
public final class Fields {
    private Fields() {}

    /** The keys of a record, in the order declared; what the file itself gives is left out. */
    public static List<Field> of(Class<? extends Record> type) {
        return Descriptor.of(type).slots().stream()
                .map(Descriptor.Slot::field)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the kind of file is, in a sentence. */
    public static String about(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(About.class), type.getName()).value();
    }
}
