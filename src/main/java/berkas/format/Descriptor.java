package berkas.format;

import berkas.model.About;
import berkas.model.FromFile;
import berkas.model.Range;
import berkas.model.RecordShape;
import berkas.model.Required;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as its file is to be read: one slot per component, in order.
 *
 * @param shape makes it
 */
record Descriptor(RecordShape shape, List<Slot> slots) {
    private static final ClassValue<Descriptor> CACHE =
            new ClassValue<>() {
                @Override
                protected Descriptor computeValue(Class<?> type) {
                    return describe(type);
                }
            };

    /**
     * A component of the record.
     *
     * @param key {@code null} when the file itself gives the value
     */
    record Slot(String name, Class<?> type, @Nullable Field key) {
        Optional<Field> field() {
            return Optional.ofNullable(key);
        }
    }

    static Descriptor of(Class<? extends Record> type) {
        return CACHE.get(type);
    }

    Class<?> type() {
        return shape.constructor().getDeclaringClass();
    }

    /** Makes the record. */
    Object make(@Nullable Object[] arguments) {
        return shape.make(arguments);
    }

    private static Descriptor describe(Class<?> type) {
        return new Descriptor(
                RecordShape.of(type),
                Arrays.stream(type.getRecordComponents()).map(Descriptor::slot).toList());
    }

    private static Slot slot(RecordComponent component) {
        Field field = component.isAnnotationPresent(FromFile.class) ? null : field(component);
        return new Slot(component.getName(), component.getType(), field);
    }

    private static Field field(RecordComponent component) {
        About about = component.getAnnotation(About.class);
        return new Field(
                component.getName(),
                Shapes.of(component.getGenericType(), component.getAnnotation(Range.class)),
                component.isAnnotationPresent(Required.class),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                about == null ? "" : about.value(),
                about == null ? "" : about.example());
    }
}
