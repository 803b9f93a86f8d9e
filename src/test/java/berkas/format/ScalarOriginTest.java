package berkas.format;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.format.YamlNode.Mapping;
import berkas.format.YamlNode.Scalar;
import berkas.text.SourceFile;
import berkas.text.Span;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarOriginTest {
    private static Optional<Scalar> first(String yaml) {
        SourceFile file = new SourceFile("a.yaml", yaml);
        return YamlReader.read(file, 0, yaml.length())
                .value()
                .filter(Mapping.class::isInstance)
                .map(root -> ((Mapping) root).entries().get(0).value())
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast);
    }

    /** What the file has for a piece of the value. */
    private static String written(String yaml, String piece) {
        Scalar scalar = first(yaml).orElseThrow();
        int at = scalar.value().indexOf(piece);
        assertThat(at).as(scalar.value()).isNotNegative();
        return scalar.origin().span(at, at + piece.length()).text();
    }

    /** Every character of the value stands where the origin says, in order and without overlap. */
    private static void assertExact(Scalar scalar) {
        String value = scalar.value();
        int last = 0;
        for (int i = 0; i < value.length(); i++) {
            Span span = scalar.origin().span(i, i + 1);
            String text = span.text();
            char c = value.charAt(i);
            boolean same = text.equals(String.valueOf(c));
            boolean doubled = c == '\'' && text.equals("''");
            boolean escape = text.startsWith("\\");
            boolean fold = (c == ' ' || c == '\n') && !text.isEmpty() && text.isBlank();
            assertThat(same || doubled || escape || fold)
                    .as("%s: %s is %s of %s", i, value, text, scalar.span())
                    .isTrue();
            assertThat(span.start()).isGreaterThanOrEqualTo(text.length() > 1 ? 0 : last);
            last = span.start();
        }
        assertThat(scalar.origin().span(value.length(), value.length()).end())
                .isLessThanOrEqualTo(scalar.span().file().text().length());
    }

    @Test
    void literalBlockWithoutIndentation() {
        String yaml = "body: |\n  satu [[x]]\n\n    dua\n  tiga [[roket]]\n";
        assertThat(written(yaml, "[[roket]]")).isEqualTo("[[roket]]");
        assertThat(written(yaml, "  dua")).isEqualTo("  dua");
        assertThat(written(yaml, "]]\n\n  du")).isEqualTo("]]\n\n    du");
    }

    @Test
    void foldedBlock() {
        String yaml = "body: >-\n  satu\n  dua\n\n  tiga\n    empat\n  lima\n";
        assertThat(first(yaml).orElseThrow().value()).isEqualTo("satu dua\ntiga\n  empat\nlima");
        assertThat(written(yaml, "satu dua")).isEqualTo("satu\n  dua");
        assertThat(written(yaml, "lima")).isEqualTo("lima");
    }

    @Test
    void doubleQuotesWithEscapesAndFolding() {
        String yaml = "a: \"x \\u201cKim\\U0001F680\\u201d \\\n    y\n\n    z\\tq\"";
        assertThat(first(yaml).orElseThrow().value()).isEqualTo("x “Kim🚀” y\nz\tq");
        assertThat(written(yaml, "Kim")).isEqualTo("Kim");
        assertThat(written(yaml, "🚀”")).isEqualTo("\\U0001F680\\u201d");
        assertThat(written(yaml, "y\nz")).isEqualTo("y\n\n    z");
        assertThat(written(yaml, "q")).isEqualTo("q");
    }

    @Test
    void singleQuotesWithDoubledQuotes() {
        assertThat(written("a: 'it''s so'", "s so")).isEqualTo("s so");
        assertThat(written("a: 'it''s so'", "t'")).isEqualTo("t''");
        assertThat(written("a: 'it''s\n  so'", "so")).isEqualTo("so");
    }

    @Test
    void plainOverSeveralLines() {
        assertThat(written("a: satu\n  dua  # c\nb: c", "dua")).isEqualTo("dua");
        assertThat(written("a: satu\r\n\r\n  dua", "u\nd")).isEqualTo("u\r\n\r\n  d");
    }

    @Test
    void aPointIsAPoint() {
        Scalar scalar = first("a: |\n  xy\n").orElseThrow();
        assertThat(scalar.origin().span(1, 1).start()).isEqualTo(8);
        assertThat(scalar.origin().span(1, 1).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: |\n  x\n",
                "a: |-\n  x\n\n",
                "a: |+\n  x\n\n\n",
                "a: |2\n    x\n  y\n",
                "a: >1-\n   x\n y\n",
                "a: |\n\n\n  x\n   \n  y",
                "a: |\r\n  x\r\n\r\n  y\r\n",
                "a: >\r\n  x\r\n  y\r\n\r\n  z\r\n",
                "a: >+\n\n  x\n\n   y\n   z\n\n  q\n\n",
                "a: >\n  x\n  \ty\n  z\n",
                "a: |\n  \n",
                "a: |+\n\n\n",
                "a: >+\n\n",
                "a: | # note\n  x 🚀 y\n  🚀\n",
                "a: \"\"",
                "a: ' x\n\n\n  y '",
                "a: \"x\\\n\n\n  y\"",
                "a: \"\\x41\\u0042\\n \\\"\\\\\\/\\_\"",
                "a: \"x  \\\n  y\"",
                "a: x\n\n\n  y\n  z",
                "a: 🚀\n  🚀 x",
                "- |\n x\n  y\n- b",
                "a:\n  - >\n    x\n    y\n",
                "a: |\n\tx\n",
                "a: >\n  x\n\n\n    y\n\n  z",
            })
    void tracesEveryCharacter(String yaml) {
        first(yaml).ifPresent(ScalarOriginTest::assertExact);
    }

    @Test
    void tracesRandomScalars() {
        Random random = new Random(20231113);
        int traced = 0;
        for (int i = 0; i < 6000; i++) {
            Optional<Scalar> scalar = first(yaml(random));
            scalar.ifPresent(ScalarOriginTest::assertExact);
            traced += scalar.isPresent() ? 1 : 0;
        }
        assertThat(traced).isGreaterThan(3000);
    }

    private static final String[] HEADS = {
        "a: |\n", "a: |-\n", "a: |+\n", "a: |2\n", "a: >\n", "a: >-\n", "a: >+\n", "a: \"", "a: '",
        "a: "
    };
    private static final String[] PIECES = {
        "x",
        "y z",
        " ",
        "  ",
        "\n",
        "\n  ",
        "\n\n  ",
        "\n    ",
        "\r\n  ",
        "🚀",
        "''",
        "\\n",
        "\\u201c",
        "\\\n  ",
        "é",
        "\t",
        "[[a]]",
        "\\U0001F680",
        "-",
        "\n   \n  "
    };

    private static String yaml(Random random) {
        String head = HEADS[random.nextInt(HEADS.length)];
        StringBuilder yaml = new StringBuilder(head).append(head.endsWith("\n") ? "  " : "");
        for (int i = random.nextInt(12); i >= 0; i--) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            yaml.append(piece.equals("''") && !head.endsWith("'") ? "'" : piece);
        }
        return yaml.append(head.endsWith("\"") ? "\"" : head.endsWith("'") ? "'" : "")
                .append("\nb: c\n")
                .toString();
    }
}
