package berkas.format;

import berkas.model.Source;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of one field's value.
 *
 * <p>YAML readers in editors take {@code title: 2023} for a number where Berkas takes it as
 * written, so texts are allowed to look like numbers.
 */
final class ShapeSchema implements Shape.Cases<ObjectNode> {
    private static final String DAY = "(0[1-9]|[12]\\d|3[01]|XX)";
    private static final String MONTH = "(0[1-9]|1[0-2]|2[1-4]|XX)";
    private static final String DATE =
            "(-?\\d\\d(\\d\\d|\\dX|XX)(-" + MONTH + "(-" + DAY + ")?)?|Y-?[1-9]\\d{4,17})[?~%]?";
    private static final String TIME = "T\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d(:\\d\\d)?)?";

    /** The form only: whether a day exists is for Berkas to say. */
    static final String EDTF =
            "^("
                    + DATE
                    + "|\\d{4}-\\d\\d-\\d\\d"
                    + TIME
                    + "|("
                    + DATE
                    + "|\\.\\.)?/("
                    + DATE
                    + "|\\.\\.)?)$";

    static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";
    static final String LANGUAGE = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$";
    static final String ADDRESS = "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+[^\\s]*$";

    private final JsonMapper mapper;
    private final Map<String, ObjectNode> definitions;

    ShapeSchema(JsonMapper mapper, Map<String, ObjectNode> definitions) {
        this.mapper = mapper;
        this.definitions = definitions;
    }

    private ObjectNode types(String... types) {
        ObjectNode schema = mapper.createObjectNode();
        if (types.length == 1) {
            return schema.put("type", types[0]);
        }
        ArrayNode list = schema.putArray("type");
        for (String type : types) {
            list.add(type);
        }
        return schema;
    }

    @Override
    public ObjectNode value(Shape.Value shape) {
        return shape == Shape.Value.FLAG ? types("boolean") : named(shape);
    }

    /** Values that many fields share are defined once. */
    private ObjectNode named(Shape.Value shape) {
        Shape.Value like =
                shape == Shape.Value.TEXT || shape == Shape.Value.MARKDOWN
                        ? Shape.Value.STRING
                        : shape;
        String name = like == Shape.Value.STRING ? "text" : like.name().toLowerCase(Locale.ROOT);
        definitions.computeIfAbsent(name, key -> single(like));
        return mapper.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode single(Shape.Value shape) {
        return switch (shape) {
            case STRING, TEXT, MARKDOWN ->
                    types("string", "number", "boolean").put("pattern", "\\S");
            case FLAG -> types("boolean");
            case DATE ->
                    types("string", "integer")
                            .put("pattern", EDTF)
                            .put("minimum", 1000)
                            .put("maximum", 9999);
            case LANGUAGE -> types("string").put("pattern", LANGUAGE);
            case ADDRESS -> types("string").put("pattern", ADDRESS);
            case REFERENCE -> types("string", "integer").put("pattern", ID);
        };
    }

    @Override
    public ObjectNode number(Shape.Numeric shape) {
        ObjectNode schema = types(shape.whole() ? "integer" : "number");
        return Double.isInfinite(shape.min())
                ? schema
                : schema.put("minimum", shape.min()).put("maximum", shape.max());
    }

    @Override
    public ObjectNode keyword(Shape.OneOf shape) {
        ObjectNode schema = mapper.createObjectNode();
        ArrayNode words = schema.putArray("enum");
        shape.list().forEach(word -> words.add(word.word()));
        return schema;
    }

    @Override
    public ObjectNode list(Shape.ListOf shape) {
        ObjectNode schema = mapper.createObjectNode();
        ArrayNode either = schema.putArray("anyOf");
        either.add(shape.item().fold(this));
        either.add(types("array").set("items", shape.item().fold(this)));
        return schema;
    }

    @Override
    public ObjectNode map(Shape.MapOf shape) {
        ObjectNode schema = types("object");
        if (shape.key() == Shape.Value.LANGUAGE) {
            schema.putObject("propertyNames").put("pattern", LANGUAGE);
        }
        schema.set("additionalProperties", shape.value().fold(this));
        return schema;
    }

    @Override
    public ObjectNode record(Shape.RecordOf shape) {
        return reference(shape.type());
    }

    @Override
    public ObjectNode source(Shape.Citation shape) {
        ObjectNode schema = mapper.createObjectNode();
        ArrayNode either = schema.putArray("anyOf");
        either.add(named(Shape.Value.REFERENCE));
        ObjectNode inPlace = reference(Source.class);
        inPlace.putArray("required").add("title").add("url");
        either.add(inPlace);
        return schema;
    }

    private ObjectNode reference(Class<? extends Record> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, mapper.createObjectNode());
            definitions.put(name, Schemas.keys(type, definitions));
        }
        return mapper.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    @Override
    public ObjectNode free(Shape.Free shape) {
        return types("object");
    }
}
