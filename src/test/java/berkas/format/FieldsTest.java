package berkas.format;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.Entry;
import berkas.model.LanguageTag;
import berkas.model.Settings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldsTest {
    /** What a translation's name gives. */
    private static final Map<String, Object> GIVEN = Map.of("language", new LanguageTag("en"));

    private static Map<String, Field> fields(Class<? extends Record> type) {
        return Fields.of(type).stream().collect(Collectors.toMap(Field::name, field -> field));
    }

    @Test
    void areTheKeysWithoutWhatTheFileGives() {
        assertThat(Fields.of(Article.class))
                .extracting(Field::name)
                .startsWith("title", "subtitle", "published")
                .doesNotContain("id", "file", "body");
    }

    @Test
    void knowWhatIsRequiredAndWhatMayBeNull() {
        Map<String, Field> fields = fields(Annotation.class);
        assertThat(fields.get("type").required()).isTrue();
        assertThat(fields.get("quote").required()).isFalse();
        assertThat(fields.get("quote").nullable()).isTrue();
        assertThat(fields.get("title").nullable()).isFalse();
        assertThat(fields.get("quote").example()).isEqualTo("Kosmodrom Vostochny");
        assertThat(Fields.about(Annotation.class)).isEqualTo("A note on a passage of an article.");
    }

    @Test
    void nameTheirTypesInWords() {
        Map<String, Field> fields = fields(Entry.class);
        assertThat(fields.get("name").type()).isEqualTo("text");
        assertThat(fields.get("seeAlso").type())
                .isEqualTo("a list, or one: the id of a glossary entry");
        assertThat(fields.get("location").type())
                .isEqualTo("a set of keys: lat, lon, precision, label");
        assertThat(fields.get("kind").type()).startsWith("one of: person, organisation, ");
        assertThat(fields.get("names").type())
                .isEqualTo(
                        "a set of keys, each a language tag (BCP 47), with a list, or one: text");
        assertThat(fields(Entry.Location.class).get("lat").type())
                .isEqualTo("a number from -90 to 90");
        assertThat(fields.get("body").type()).isEqualTo("text in Markdown");
        assertThat(fields.get("extra").type()).isEqualTo("a set of keys of your own");
        assertThat(fields(Settings.class).get("baseUrl").type()).isEqualTo("a web address");
    }

    @Test
    void listTheWordsOfClosedLists() {
        assertThat(fields(Annotation.class).get("verdict").keywords())
                .extracting(Shape.Word::word)
                .containsExactly("supported", "partly-supported", "contradicted", "unverified");
        assertThat(fields(Annotation.class).get("title").keywords()).isEmpty();
    }

    static List<String> kinds() {
        return Schemas.KINDS.keySet().stream().sorted().toList();
    }

    /** What help proposes must itself be without fault. */
    @ParameterizedTest
    @MethodSource("kinds")
    void examplesAreSound(String kind) {
        Class<? extends Record> type = Schemas.KINDS.get(kind);
        for (Field field : Fields.of(type)) {
            String yaml = Examples.lines(field, 0) + "\n";
            berkas.text.SourceFile file = new berkas.text.SourceFile("a.yaml", yaml);
            assertThat(ContentReader.yaml(type, file, GIVEN).diagnostics())
                    .as(yaml)
                    .allSatisfy(
                            d ->
                                    assertThat(d.code())
                                            .isEqualTo(berkas.diagnostic.Code.MISSING_KEY));
        }
    }
}
