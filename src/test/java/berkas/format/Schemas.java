package berkas.format;

import berkas.model.Annotation;
import berkas.model.AnnotationTranslation;
import berkas.model.Article;
import berkas.model.ArticleTranslation;
import berkas.model.Entry;
import berkas.model.EntryTranslation;
import berkas.model.Event;
import berkas.model.EventTranslation;
import berkas.model.Page;
import berkas.model.PageTranslation;
import berkas.model.Settings;
import berkas.model.SettingsTranslation;
import berkas.model.Source;
import berkas.model.SourceTranslation;
import berkas.model.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas (draft 2020-12) of the seven kinds of content and of their translations, made
 * from the same {@link Fields} that reading uses.
 */
final class Schemas {
    static final Map<String, Class<? extends Record>> KINDS =
            Map.ofEntries(
                    Map.entry("dossier", Settings.class),
                    Map.entry("dossier.translation", SettingsTranslation.class),
                    Map.entry("article", Article.class),
                    Map.entry("article.translation", ArticleTranslation.class),
                    Map.entry("annotation", Annotation.class),
                    Map.entry("annotation.translation", AnnotationTranslation.class),
                    Map.entry("entry", Entry.class),
                    Map.entry("entry.translation", EntryTranslation.class),
                    Map.entry("source", Source.class),
                    Map.entry("source.translation", SourceTranslation.class),
                    Map.entry("event", Event.class),
                    Map.entry("event.translation", EventTranslation.class),
                    Map.entry("page", Page.class),
                    Map.entry("page.translation", PageTranslation.class));

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Schemas() {}

    /** The schema of a kind, as it stands in its file. */
    static String of(String kind) {
        Class<? extends Record> type = KINDS.get(kind);
        Map<String, ObjectNode> definitions = new TreeMap<>();
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Berkas: " + kind.replace(".", ", "));
        schema.setAll(keys(type, definitions));
        if (type == Annotation.class) {
            schema.set("allOf", annotationRules());
        }
        if (!definitions.isEmpty()) {
            ObjectNode all = schema.putObject("$defs");
            definitions.forEach(all::set);
        }
        return pretty(schema);
    }

    static ObjectNode keys(Class<? extends Record> type, Map<String, ObjectNode> definitions) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("description", Fields.about(type));
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        ArrayNode required = MAPPER.createArrayNode();
        ObjectNode properties = schema.putObject("properties");
        for (Field field : Fields.of(type)) {
            properties.set(field.name(), property(field, definitions));
            if (field.required()) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    private static ObjectNode property(Field field, Map<String, ObjectNode> definitions) {
        ObjectNode property = MAPPER.createObjectNode();
        property.put("description", description(field));
        property.setAll(field.shape().fold(new ShapeSchema(MAPPER, definitions)));
        if (!field.example().isEmpty() && field.shape() instanceof Shape.Value) {
            property.putArray("examples").add(field.example());
        }
        return property;
    }

    private static String description(Field field) {
        StringBuilder text = new StringBuilder(field.about());
        field.keywords()
                .forEach(
                        word ->
                                text.append('\n')
                                        .append(word.word())
                                        .append(": ")
                                        .append(word.about()));
        return text.toString();
    }

    /** B113 and B114: what a single field's schema cannot say. */
    private static ArrayNode annotationRules() {
        List<String> decided =
                Arrays.stream(Verdict.values())
                        .filter(Verdict::needsSource)
                        .map(Verdict::word)
                        .map(word -> '"' + word + '"')
                        .toList();
        return (ArrayNode)
                MAPPER.readTree(
                        """
                        [
                          {
                            "oneOf": [
                              {
                                "description": "A note on a passage.",
                                "required": ["quote"],
                                "properties": {"whole": {"const": false}}
                              },
                              {
                                "description": "A note on the article as a whole.",
                                "required": ["whole"],
                                "properties": {
                                  "whole": {"const": true},
                                  "quote": false,
                                  "prefix": false,
                                  "suffix": false
                                }
                              }
                            ]
                          },
                          {
                            "if": {
                              "required": ["type"],
                              "properties": {"type": {"const": "claim"}}
                            },
                            "then": {"required": ["verdict"]},
                            "else": {"properties": {"verdict": false}}
                          },
                          {
                            "if": {
                              "required": ["verdict"],
                              "properties": {"verdict": {"enum": %s}}
                            },
                            "then": {
                              "required": ["sources"],
                              "properties": {"sources": {"minItems": 1}}
                            }
                          }
                        ]
                        """
                                .formatted(decided));
    }

    private static String pretty(ObjectNode schema) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(
                                Separators.createDefaultInstance()
                                        .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(indent)
                        .withArrayIndenter(indent);
        return MAPPER.writer().with(printer).writeValueAsString(schema) + "\n";
    }
}
