package berkas.format;

import java.util.List;
import java.util.stream.Collectors;

/** Lines that an editor can paste and fill in. */
final class Examples implements Shape.Cases<String> {
    private static final Examples VALUES = new Examples();

    private Examples() {}

    /** The key with a value, indented by {@code column} spaces. */
    static String lines(Field field, int column) {
        String value = field.example().isEmpty() ? field.shape().fold(VALUES) : field.example();
        String indent = " ".repeat(column);
        if (field.shape() instanceof Shape.Value kind && kind == Shape.Value.MARKDOWN) {
            return indent + field.name() + ": |\n" + indent + "  " + value;
        }
        return isSet(field.shape())
                ? indent + field.name() + ":\n" + value.indent(column + 2).stripTrailing()
                : indent + field.name() + ": " + value;
    }

    /** The required keys of a record, each on a line of its own; its first key if none is. */
    static String required(Class<? extends Record> type) {
        List<Field> all = Fields.of(type);
        List<Field> required = all.stream().filter(Field::required).toList();
        return (required.isEmpty() ? all.subList(0, 1) : required)
                .stream().map(field -> lines(field, 0)).collect(Collectors.joining("\n"));
    }

    private static boolean isSet(Shape shape) {
        return shape instanceof Shape.MapOf
                || shape instanceof Shape.RecordOf
                || shape instanceof Shape.Free
                || (shape instanceof Shape.ListOf list && isSet(list.item()));
    }

    @Override
    public String value(Shape.Value shape) {
        return switch (shape) {
            case FLAG -> "true";
            case DATE -> "2023-09-13";
            case LANGUAGE -> "id";
            case ADDRESS -> "https://example.org/";
            case REFERENCE -> "kosmodrom-vostochny";
            case STRING, TEXT, MARKDOWN -> "…";
        };
    }

    @Override
    public String number(Shape.Numeric shape) {
        return "0";
    }

    @Override
    public String keyword(Shape.OneOf shape) {
        return shape.list().get(0).word();
    }

    @Override
    public String list(Shape.ListOf shape) {
        String item = shape.item().fold(this);
        return isSet(shape.item())
                ? "- " + String.join("\n  ", item.split("\n"))
                : "[" + item + "]";
    }

    @Override
    public String map(Shape.MapOf shape) {
        return shape.key().fold(this) + ": " + shape.value().fold(this);
    }

    @Override
    public String record(Shape.RecordOf shape) {
        return required(shape.type());
    }

    @Override
    public String source(Shape.Citation shape) {
        return "republika-2023";
    }

    @Override
    public String free(Shape.Free shape) {
        return "key: value";
    }
}
