package berkas.format;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.format.YamlNode.Entry;
import berkas.format.YamlNode.Mapping;
import berkas.format.YamlNode.Scalar;
import berkas.format.YamlNode.Sequence;
import berkas.format.YamlNode.Style;
import berkas.text.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private static Checked<Optional<YamlNode>> read(String yaml) {
        SourceFile file = new SourceFile("a.yaml", yaml);
        return YamlReader.read(file, 0, yaml.length());
    }

    private static Mapping mapping(String yaml) {
        Checked<Optional<YamlNode>> read = read(yaml);
        assertThat(read.diagnostics()).isEmpty();
        return (Mapping) read.value().orElseThrow();
    }

    private static YamlNode value(String yaml) {
        return mapping(yaml).entries().get(0).value();
    }

    private static Diagnostic fault(String yaml) {
        List<Diagnostic> faults = read(yaml).diagnostics();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    @Test
    void keysAndValuesKnowTheirPlaces() {
        Mapping mapping = mapping("# note\ntitle: Kim  # so\nterms:\n  - a\n  - 'b'\n");
        assertThat(mapping.entries())
                .extracting(e -> e.key().span().text())
                .containsExactly("title", "terms");
        assertThat(mapping.entries())
                .extracting(e -> e.value().span().text())
                .containsExactly("Kim", "- a\n  - 'b'");
        assertThat(mapping.span().text()).isEqualTo("title: Kim  # so\nterms:\n  - a\n  - 'b'");
    }

    @Test
    void quotesBelongToTheSpanButNotToTheContent() {
        Scalar scalar = (Scalar) value("quote: \"Kim\"");
        assertThat(scalar.span().text()).isEqualTo("\"Kim\"");
        assertThat(scalar.content().text()).isEqualTo("Kim");
        assertThat(scalar.style()).isEqualTo(Style.DOUBLE_QUOTED);
    }

    @Test
    void blockEndsWithItsText() {
        Scalar scalar = (Scalar) value("body: |\n  satu\n  dua\n\n\n# end\nx: y");
        assertThat(scalar.span().text()).isEqualTo("|\n  satu\n  dua");
        assertThat(scalar.value()).isEqualTo("satu\ndua\n");
    }

    @Test
    void bracketsBelongToTheirLists() {
        assertThat(value("a: [b, {c: d} ] # e").span().text()).isEqualTo("[b, {c: d} ]");
        assertThat(value("a: { b: c }").span().text()).isEqualTo("{ b: c }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsCharactersBeyondTheBasicPlaneAsTwo(String lineEnd) {
        String yaml = "a: 😀 𝒳" + lineEnd + "🚀: b" + lineEnd + "c: 'd'" + lineEnd + "e: f";
        assertThat(mapping(yaml).entries())
                .extracting(e -> e.key().span().text() + "=" + e.value().span().text())
                .containsExactly("a=😀 𝒳", "🚀=b", "c='d'", "e=f");
    }

    @Test
    void readsAPartOfAFile() {
        String text = "---\n🚀: x\n---\nbody";
        SourceFile file = new SourceFile("a.md", text);
        Mapping mapping = (Mapping) YamlReader.read(file, 4, 9).value().orElseThrow();
        assertThat(mapping.entries().get(0).key().span().text()).isEqualTo("🚀");
        assertThat(mapping.entries().get(0).value().span().text()).isEqualTo("x");
    }

    @Test
    void takesNumbersBooleansAndDatesAsWritten() {
        Mapping mapping =
                mapping("a: 2023\nb: no\nc: 0x1F\nd: 2023-09-13\ne: 1_000\nf: .inf\ng: 1e9999");
        assertThat(mapping.entries())
                .extracting(e -> ((Scalar) e.value()).value())
                .containsExactly("2023", "no", "0x1F", "2023-09-13", "1_000", ".inf", "1e9999");
    }

    @Test
    void nothingIsNull() {
        Mapping mapping = mapping("a:\nb: ~\nc: null\nd: ''\ne: 'null'");
        assertThat(mapping.entries())
                .extracting(e -> ((Scalar) e.value()).isNull())
                .containsExactly(true, true, true, false, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a comment\n", "   "})
    void nothingButCommentsIsEmpty(String yaml) {
        assertThat(read(yaml).value()).isEmpty();
        assertThat(read(yaml).diagnostics()).isEmpty();
    }

    @Test
    void aDocumentMarkerAtTheTopIsNoSecondDocument() {
        assertThat(mapping("---\na: b\n...\n").entries()).hasSize(1);
    }

    @Test
    void refusesAKeyGivenTwice() {
        Checked<Optional<YamlNode>> read = read("a: 1\nb: 2\n'a': 3\na: 4\n");
        assertThat(read.diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly(Code.DUPLICATE_KEY);
        assertThat(read.diagnostics()).extracting(d -> d.span().text()).containsExactly("'a'", "a");
        assertThat(read.diagnostics().get(0).notes())
                .containsExactly("it is given first in line 1");
        assertThat(((Mapping) read.value().orElseThrow()).entries()).hasSize(2);
    }

    @Test
    void theSameKeyInTwoSetsIsNoFault() {
        Sequence list = (Sequence) value("facts:\n  - a: 1\n  - a: 2\n");
        assertThat(list.items()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: *x", "a: &x y", "a: !foo y", "a: !!binary aGk=", "a: &x", "a: ! y"})
    void refusesAliasesAnchorsAndTags(String yaml) {
        Diagnostic fault = fault(yaml);
        assertThat(fault.code()).isEqualTo(Code.YAML_ALIAS);
        assertThat(fault.span().text()).isEqualTo(yaml.substring(3));
        assertThat(fault.help().get(0)).endsWith("a: \"" + yaml.substring(3) + '"');
        Entry entry = ((Mapping) read(yaml).value().orElseThrow()).entries().get(0);
        assertThat(((Scalar) entry.value()).style()).isEqualTo(Style.REFUSED);
    }

    @Test
    void refusesAnchorsOfCollectionsAndMergeKeys() {
        assertThat(fault("a: &x [b]").span().text()).isEqualTo("&x");
        assertThat(fault("a: !!set {b: c}").span().text()).isEqualTo("!!set");
        assertThat(fault("<<: {a: b}").span().text()).isEqualTo("<<");
        assertThat(fault("&x a: b").span().text()).isEqualTo("&x a");
    }

    @Test
    void refusesASecondDocument() {
        Diagnostic fault = fault("a: 1\n---  # here\nb: 2\n");
        assertThat(fault.code()).isEqualTo(Code.YAML_SYNTAX);
        assertThat(fault.span().text()).isEqualTo("---  # here");
        assertThat(fault("a: 1\n---\n").span().text()).isEqualTo("---");
        assertThat(read("a: 1\n---\n").value()).isEmpty();
    }

    @Test
    void refusesControlCharactersWrittenOrEscaped() {
        assertThat(fault("a: b\u0007c").span().text()).isEqualTo("\u0007");
        assertThat(fault("a: b\ud800c").message()).contains("U+D800");
        assertThat(fault("a: \"b\\x07c\"").span().text()).isEqualTo("\\x07");
        assertThat(fault("a: \"b\\ud800c\"").span().text()).isEqualTo("\\ud800");
        assertThat(((Scalar) value("a: \"\\ud83d\\ude80\"")).value()).isEqualTo("🚀");
    }

    @Test
    void refusesDirectives() {
        assertThat(fault("# x\n\n%YAML 9.9\n---\na: b").span().text()).isEqualTo("%YAML 9.9");
        assertThat(fault("%FOO bar\n---\na: b").span().text()).isEqualTo("%FOO bar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"? [a]\n: b", "? {a: b}\n: c", "*x : b", "[a]: b", "{a: b}: c"})
    void refusesKeysThatAreNoWords(String yaml) {
        assertThat(fault(yaml).message()).isEqualTo("a key must be a plain word");
    }

    static List<String> deep() {
        return List.of(
                "[".repeat(200_000),
                "{a: ".repeat(100_000),
                "- ".repeat(200_000),
                "? ".repeat(200_000),
                "a: " + "[".repeat(40) + "]".repeat(40),
                steps());
    }

    private static String steps() {
        StringBuilder yaml = new StringBuilder();
        for (int depth = 0; depth < 1000; depth++) {
            yaml.append(" ".repeat(depth)).append("a:\n");
        }
        return yaml.toString();
    }

    @ParameterizedTest
    @MethodSource("deep")
    @Timeout(20)
    void refusesDeepNesting(String yaml) {
        assertThat(fault(yaml).code()).isEqualTo(Code.YAML_SYNTAX);
    }

    @Test
    void refusesHugeFiles() {
        assertThat(fault("a: " + "x".repeat(YamlReader.MAX_LENGTH)).message()).contains("too long");
    }

    static List<String> large() {
        int n = YamlReader.MAX_LENGTH / 10;
        return List.of(
                "a: " + "x ".repeat(4 * n),
                "a: " + "x\n  ".repeat(2 * n),
                "a: \"" + "\\n".repeat(4 * n) + '"',
                "a: '" + "''".repeat(4 * n) + '\'',
                "a: '" + " ".repeat(9 * n) + '\'',
                "a: |\n" + "  x\n".repeat(2 * n),
                "a: >\n" + "  x\n\n".repeat(n),
                "a: |" + "\n".repeat(9 * n) + " x",
                "a: \"" + "x\n\n".repeat(3 * n) + '"',
                "#" + "x".repeat(9 * n));
    }

    @ParameterizedTest
    @MethodSource("large")
    @Timeout(30)
    void longValuesAreReadAndTracedInLinearTime(String yaml) {
        read(yaml)
                .value()
                .ifPresent(
                        root -> {
                            Scalar scalar = (Scalar) ((Mapping) root).entries().get(0).value();
                            int length = scalar.value().length();
                            for (int i = 0; i < length; i += 997) {
                                assertThat(scalar.origin().span(i, i + 1).end())
                                        .isLessThanOrEqualTo(yaml.length());
                            }
                        });
    }

    @Test
    @Timeout(30)
    void manyFaultsAreReportedInLinearTime() {
        assertThat(read("a: b\n".repeat(100_000)).diagnostics()).hasSize(99_999);
        assertThat(read("? \n".repeat(100_000)).diagnostics()).hasSize(99_999);
    }
}
