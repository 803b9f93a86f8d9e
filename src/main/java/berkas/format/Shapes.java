package berkas.format;

import berkas.model.About;
import berkas.model.Edtf;
import berkas.model.Extra;
import berkas.model.Keyword;
import berkas.model.LanguageTag;
import berkas.model.Markup;
import berkas.model.Range;
import berkas.model.Ref;
import berkas.model.SourceRef;
import berkas.model.Text;
import berkas.model.WebUrl;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which Java type of a record's component takes what in a file. */
final class Shapes {
    private static final Map<Class<?>, Shape> SIMPLE =
            Map.ofEntries(
                    Map.entry(String.class, Shape.Value.STRING),
                    Map.entry(Text.class, Shape.Value.TEXT),
                    Map.entry(boolean.class, Shape.Value.FLAG),
                    Map.entry(Edtf.class, Shape.Value.DATE),
                    Map.entry(LanguageTag.class, Shape.Value.LANGUAGE),
                    Map.entry(WebUrl.class, Shape.Value.ADDRESS),
                    Map.entry(Ref.class, Shape.Value.REFERENCE),
                    Map.entry(Markup.class, Shape.Value.MARKDOWN),
                    Map.entry(SourceRef.class, new Shape.Citation()),
                    Map.entry(Extra.class, new Shape.Free()));

    private Shapes() {}

    /**
     * The shape for a type.
     *
     * @throws IllegalArgumentException for a type that no file can give: a mistake in the record
     */
    static Shape of(Type type, @Nullable Range range) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> simple = (Class<?>) type;
        Shape known = SIMPLE.get(simple);
        return known == null ? declared(simple, range) : known;
    }

    private static Shape generic(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return new Shape.ListOf(of(arguments[0], null));
        }
        if (type.getRawType() == Map.class && of(arguments[0], null) instanceof Shape.Value key) {
            return new Shape.MapOf(key, of(arguments[1], null));
        }
        throw new IllegalArgumentException(type.toString());
    }

    private static Shape declared(Class<?> type, @Nullable Range range) {
        if (type == Double.class || type == Integer.class) {
            return number(type == Integer.class, range);
        }
        if (Keyword.class.isAssignableFrom(type)) {
            return new Shape.OneOf(
                    Arrays.stream(type.getEnumConstants())
                            .map(Keyword.class::cast)
                            .map(Shapes::word)
                            .toList());
        }
        return new Shape.RecordOf(type.asSubclass(Record.class));
    }

    private static Shape number(boolean whole, @Nullable Range range) {
        return range == null
                ? new Shape.Numeric(whole, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                : new Shape.Numeric(whole, range.min(), range.max());
    }

    private static Shape.Word word(Keyword constant) {
        try {
            About about = constant.getClass().getField(constant.name()).getAnnotation(About.class);
            return new Shape.Word(constant.word(), about == null ? "" : about.value(), constant);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
