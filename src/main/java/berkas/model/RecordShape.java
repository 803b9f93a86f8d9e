package berkas.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class of records as a row of components: what is the same for all records is done with it.
 *
 * @param constructor the canonical one
 * @param accessors of the components, in their order
 */
public record RecordShape(Constructor<?> constructor, List<Method> accessors) {
    private static final ClassValue<RecordShape> CACHE =
            new ClassValue<>() {
                @Override
                protected RecordShape computeValue(Class<?> type) {
                    return describe(type);
                }
            };

    public RecordShape {
        accessors = List.copyOf(accessors);
    }

    /**
     * The shape of a class.
     *
     * @param type a record class, be it public or not
     */
    public static RecordShape of(Class<?> type) {
        return CACHE.get(type);
    }

    /** What a component of a record holds. */
    public static @Nullable Object value(Method accessor, Record of) {
        try {
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record gives its components", e);
        }
    }

    /** Makes a record of its components. */
    public Record make(@Nullable Object[] components) {
        try {
            return (Record) constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), e);
        }
    }

    private static RecordShape describe(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordShape(
                    constructor, Arrays.stream(components).map(RecordShape::accessor).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method accessor(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }
}
