package berkas.format;

import berkas.model.Block;
import berkas.model.Inline;
import berkas.text.Origin;
import berkas.text.SourceFile;
import berkas.text.Span;
import berkas.text.Wording;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The classes of records and constants that records may be made from, each with a number that is
 * the same in every run of the same program.
 */
final class RecordTypes {
    /** What is written in a way of its own. */
    private static final Set<Class<?>> OTHERS =
            Set.of(SourceFile.class, Span.class, Wording.class, Origin.class);

    private final List<Class<?>> types = new ArrayList<>();
    private final Map<Class<?>, Integer> numbers = new HashMap<>();

    /**
     * All that can be reached from some records.
     *
     * @param roots in an order that is always the same
     */
    RecordTypes(Collection<? extends Class<?>> roots) {
        add(Block.class);
        add(Inline.class);
        add(YamlNode.Style.class);
        roots.forEach(this::add);
    }

    /**
     * The number of a class.
     *
     * @throws IllegalArgumentException when no record can have one of its kind as a part
     */
    int number(Class<?> type) {
        Integer number = numbers.get(type);
        if (number == null) {
            throw new IllegalArgumentException(type + " is no part of what is read");
        }
        return number;
    }

    Class<?> type(int number) {
        return types.get(number);
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                add(argument);
            }
        } else if (type instanceof Class<?> one && !OTHERS.contains(one)) {
            addClass(one);
        }
    }

    private void addClass(Class<?> type) {
        if (type.isRecord() || type.isEnum()) {
            if (numbers.putIfAbsent(type, types.size()) == null) {
                types.add(type);
                addParts(type);
            }
        } else if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                add(permitted);
            }
        }
    }

    private void addParts(Class<?> type) {
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                add(component.getGenericType());
            }
        }
    }
}
