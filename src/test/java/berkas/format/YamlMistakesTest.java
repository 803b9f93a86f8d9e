package berkas.format;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.text.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlMistakesTest {
    private static final String TAB = "a tab is used for indentation";
    private static final String SPACE = "a space is missing after the colon";
    private static final String COLON =
            "a colon followed by a space stands in a value without quotes";
    private static final String QUOTE = "the quotation mark that opens here is not closed";
    private static final String GOES_ON = "the value begins with %s and goes on after its end";
    private static final String ENCLOSED =
            "the quotation mark that encloses the value stands within it too";
    private static final String START = "a value cannot begin with ";
    private static final String NO_KEY = "this line has no key with a colon";

    private static Diagnostic fault(String yaml) {
        SourceFile file = new SourceFile("a.yaml", yaml);
        List<Diagnostic> faults = YamlReader.read(file, 0, yaml.length()).diagnostics();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    /** A mistake, the characters it is shown at, its message, and the corrected line. */
    static List<Arguments> mistakes() {
        return List.of(
                Arguments.of("title: x\n\tkind: y\n", "\t", TAB, "kind: y"),
                Arguments.of("terms:\n\t\t- a\n", "\t\t", TAB, "  - a"),
                Arguments.of("terms:\n  - a: b\n\tc: d\n", "\t", TAB, "    c: d"),
                Arguments.of("terms:\n  - a: b\n    c: d\n\t- a: e\n", "\t", TAB, "  - a: e"),
                Arguments.of("body: |\n\tx\n", "\t", TAB, "  x"),
                Arguments.of("title:Kim\nkind: place\n", "title:Kim", SPACE, "title: Kim"),
                Arguments.of("kind: place\ntitle:Kim\n", "title:Kim", SPACE, "title: Kim"),
                Arguments.of(
                        "facts:\n  - label:x\n    value: y", "- label:x", SPACE, "  - label: x"),
                Arguments.of("title: Kim: dia", ":", COLON, "title: \"Kim: dia\""),
                Arguments.of("title: \"a\": b", ": b", GOES_ON, "title: '\"a\": b'"),
                Arguments.of("t:\n  - a: b: c\n", ":", COLON, "  - a: \"b: c\""),
                Arguments.of("title: \"Kim\nkind: x\n", "\"Kim", QUOTE, "title: \"Kim\""),
                Arguments.of("title: \"Kim\nquote: \"x\"\n", "\"Kim", QUOTE, "title: \"Kim\""),
                Arguments.of("title: 'Kim\nkind: x\n", "'Kim", QUOTE, "title: 'Kim'"),
                Arguments.of("q: \"Kim\" kata dia\n", "kata dia", GOES_ON, "q: '\"Kim\" kata dia'"),
                Arguments.of("q: \"A \"b\" c\"\n", "\"", ENCLOSED, "q: 'A \"b\" c'"),
                Arguments.of("q: 'it's ok'\n", "'", ENCLOSED, "q: \"it's ok\""),
                Arguments.of("s: [[soyuz]] x\n", "x", GOES_ON, "s: \"[[soyuz]] x\""),
                Arguments.of(
                        "s: [Kim](http://x)\n", "(http://x)", GOES_ON, "s: \"[Kim](http://x)\""),
                Arguments.of("a: {x} y\n", "y", GOES_ON, "a: \"{x} y\""),
                Arguments.of("a: *Kim x\n", "x", GOES_ON, "a: \"*Kim x\""),
                Arguments.of("a: @kim\n", "@", START + "@", "a: \"@kim\""),
                Arguments.of("a: `x`\n", "`", START + "`", "a: \"`x`\""),
                Arguments.of("a: %x\n", "%", START + "%", "a: \"%x\""),
                Arguments.of("a: **Kim** x\n", "*", START + "*", "a: \"**Kim** x\""),
                Arguments.of("a: & Kim\n", "&", START + "&", "a: \"& Kim\""),
                Arguments.of("a: !! Kim\n", "!", START + "!", "a: \"!! Kim\""),
                Arguments.of("a: , b\n", ",", START + ",", "a: \", b\""),
                Arguments.of("a: ] b\n", "]", START + "]", "a: \"] b\""),
                Arguments.of("a: ? b\n", "?", START + "?", "a: \"? b\""),
                Arguments.of("a: [x\nb: c\n", "[", "the [ that opens here is not closed", "a: [x]"),
                Arguments.of("a: {x: y\n", "{", "the { that opens here is not closed", "a: {x: y}"),
                Arguments.of("a: > x\n", "> x", "text stands behind the >", "a: >\n  x"),
                Arguments.of(
                        "a: \"c:\\Users\"\n",
                        "\\U",
                        "a backslash in double quotes begins a code that does not exist",
                        "a: \"c:\\\\Users\""),
                Arguments.of("title Kim\nkind: y\n", "title Kim", NO_KEY, "title: Kim"),
                Arguments.of("kind: y\ntitle Kim\nx: y", "title Kim", NO_KEY, "title: Kim"),
                Arguments.of("body: |\n  a\nteks lagi\nc: d\n", "teks lagi", NO_KEY, "  teks lagi"),
                Arguments.of(
                        "terms: a\n- b\n",
                        "- b",
                        "a list item stands under a key that has a value",
                        "terms:\n  - a\n  - b"),
                Arguments.of("a: - b\n", "-", "a list item stands beside its key", "a:\n  - b"),
                Arguments.of("title: x\n  kind: y\n", "kind: y", indented("2 spaces"), "kind: y"),
                Arguments.of(
                        "facts:\n  - a: b\n   c: d\n", "c: d", indented("3 spaces"), "    c: d"),
                Arguments.of(
                        "facts:\n  - a: b\n      c: d\n", "c: d", indented("6 spaces"), "    c: d"),
                Arguments.of("t:\n  - a\n - b\n", "- b", indented("1 space"), "  - b"),
                Arguments.of("b: |\n  a\n c\nd: e\n", "c", indented("1 space"), "  c"));
    }

    private static String indented(String by) {
        return "the line is indented by " + by + ", which fits no line above it";
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrongAndShowsTheLineCorrected(
            String yaml, String shown, String message, String corrected) {
        Diagnostic fault = fault(yaml);
        assertThat(fault.code()).isEqualTo(Code.YAML_SYNTAX);
        assertThat(fault.message()).startsWith(message.replaceAll("%s.*", ""));
        assertThat(fault.span().text()).isEqualTo(shown);
        assertThat(fault.help()).anySatisfy(help -> assertThat(help).endsWith(":\n" + corrected));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theSameWithWindowsLineEndsAndWideCharacters(String yaml, String shown) {
        String windows = "# 😀\n".concat(yaml).replace("\n", "\r\n");
        assertThat(fault(windows).span().text()).isEqualTo(shown.replace("\n", "\r\n"));
        assertThat(fault(windows).help()).allSatisfy(help -> assertThat(help).doesNotContain("\r"));
    }

    @Test
    void whatNobodyThoughtOfIsStillAFaultWithAPlace() {
        Diagnostic fault = fault("a: b\n}\n");
        assertThat(fault.span().text()).isEqualTo("}");
        assertThat(fault.message()).isEqualTo("this is not valid YAML");
    }
}
