package berkas.format;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.text.SourceFile;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds the published schemas equal to what reading does. */
class SchemaTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "schema");
    private static final Path CONTENT = Path.of("content");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private static final Map<String, String> FOLDERS =
            Map.of(
                    "articles", "article",
                    "annotations", "annotation",
                    "glossary", "entry",
                    "sources", "source",
                    "events", "event",
                    "pages", "page");

    static List<String> kinds() {
        return Schemas.KINDS.keySet().stream().sorted().toList();
    }

    private static Path file(String kind) {
        return FOLDER.resolve(kind + ".schema.json");
    }

    private static Schema schema(String kind) {
        return REGISTRY.getSchema(Schemas.of(kind), InputFormat.JSON);
    }

    private static List<Error> validate(String kind, String yaml) {
        return schema(kind).validate(YAML.readTree(yaml));
    }

    /** {@code mvn test -Dtest=SchemaTest -Dberkas.update=true} writes them anew. */
    @ParameterizedTest
    @MethodSource("kinds")
    void fileIsWhatTheRecordSays(String kind) throws IOException {
        if (Boolean.getBoolean("berkas.update")) {
            assertThat(System.getenv("CI"))
                    .as("CI compares, it does not update")
                    .isNotEqualTo("true");
            Files.createDirectories(FOLDER);
            Files.writeString(file(kind), Schemas.of(kind), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(file(kind), StandardCharsets.UTF_8))
                .isEqualTo(Schemas.of(kind));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isAValidSchema(String kind) {
        Schema meta =
                REGISTRY.getSchema(
                        SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(Schemas.of(kind), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKeyIsDescribed(String kind) {
        assertThat(Fields.of(Schemas.KINDS.get(kind)))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.about()).endsWith("."));
    }

    @Test
    void acceptsTheRealContent() throws IOException {
        assertThat(CONTENT).isDirectory();
        try (Stream<Path> files = Files.walk(CONTENT)) {
            files.filter(Files::isRegularFile).sorted().forEach(SchemaTest::acceptsRealFile);
        }
    }

    private static void acceptsRealFile(Path file) {
        String folder = CONTENT.relativize(file).getName(0).toString();
        String kind = folder.startsWith("dossier.") ? "dossier" : FOLDERS.get(folder);
        boolean isTranslation = file.getFileName().toString().matches(".*\\.[a-z]+\\.(yaml|md)");
        if (kind != null) {
            assertThat(validate(isTranslation ? kind + ".translation" : kind, yaml(file)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    private static String yaml(Path path) {
        try {
            SourceFile file = new SourceFile(path.toString(), Files.readString(path));
            return FrontMatter.split(file, "title: …")
                    .value()
                    .map(parts -> file.text().substring(parts.yamlFrom(), parts.yamlTo()))
                    .orElse(file.text());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel: X",
                "title: X\nlanguage: indonesia",
                "title: X",
                "title:\nlanguage: id",
                "title: '  '\nlanguage: id",
                "title: [X]\nlanguage: id",
                "title: X\nlanguage: id\nbaseUrl: www.x.org",
                "title: X\nlanguage: id\nglossaryPolicy: firts",
                "title: X\nlanguage: id\nseverity: {B415: mute}",
                "- title",
            })
    void refusesFaultyDossiers(String yaml) {
        assertThat(validate("dossier", yaml)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: context\nbody: X",
                "quote: X\nwhole: true\ntype: context\nbody: X",
                "whole: false\ntype: context\nbody: X",
                "quote: X\ntype: claim\nbody: X",
                "quote: X\ntype: context\nverdict: supported\nbody: X\nsources: a",
                "quote: X\ntype: claim\nverdict: supported\nbody: X",
                "quote: X\ntype: claim\nverdict: supported\nbody: X\nsources: []",
                "quote: X\ntype: context\nbody: X\nsources: [{title: X}]",
                "quote: X\ntype: context\nbody: X\nterms: [Soyuz 2]",
                "quote: X\ntype: context\nbody: X\ncreated: 13/9/2023",
                "quote: X\ntype: context\nbody: X\nwhole: \"true\"",
            })
    void refusesFaultyAnnotations(String yaml) {
        assertThat(validate("annotation", yaml)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quote: X\ntype: context\nbody: X",
                "whole: true\ntype: source\nbody: X\nsources: a",
                "quote: 2006\ntype: claim\nverdict: unverified\nbody: X",
                "quote: X\n"
                        + "type: claim\n"
                        + "verdict: contradicted\n"
                        + "body: X\n"
                        + "sources: [a, {title: T, url: 'https://x.org'}]",
                "quote: X\ntype: context\nbody: X\nextra: {a: [1, {b: c}]}\nstatus: draft",
            })
    void acceptsSoundAnnotations(String yaml) {
        assertThat(validate("annotation", yaml)).isEmpty();
        assertThat(
                        ContentReader.yaml(
                                        berkas.model.Annotation.class,
                                        new SourceFile("a.yaml", yaml),
                                        Map.of())
                                .diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023, true",
        "2023-09, true",
        "2023-09-13, true",
        "2023-09-13T17:01:00+07:00, true",
        "2023-09-13T17:01:00Z, true",
        "2012/2016, true",
        "../2016, true",
        "2012/, true",
        "2007~, true",
        "199X, true",
        "2023-21, true",
        "2023-XX-XX, true",
        "Y17000, true",
        "-0044, true",
        "13/9/2023, false",
        "2023-9-13, false",
        "2023-13, false",
        "20230913, false",
        "September 2023, false",
    })
    void datePatternAgreesWithReading(String date, boolean good) {
        assertThat(date.matches(ShapeSchema.EDTF)).isEqualTo(good);
        assertThat(berkas.model.Edtf.parse(date).isPresent()).isEqualTo(good);
    }

    @Test
    void numbersStayInTheirRange() {
        String entry = "name: X\nkind: place\nsummary: X\nlocation: {lat: %s}";
        assertThat(validate("entry", entry.formatted("51.5"))).isEmpty();
        assertThat(validate("entry", entry.formatted("91"))).isNotEmpty();
        assertThat(validate("entry", entry.formatted("\"51\""))).isNotEmpty();
    }

    @Test
    void listsTheWordsOfClosedLists() {
        JsonNode schema = YAML.readTree(Schemas.of("annotation"));
        assertThat(schema.at("/properties/verdict/enum").toString())
                .isEqualTo("[\"supported\",\"partly-supported\",\"contradicted\",\"unverified\"]");
    }
}
