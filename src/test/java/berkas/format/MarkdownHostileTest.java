package berkas.format;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Code;
import berkas.model.RenderedText;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody writes, in sizes that take minutes or the stack if it is not read in linear time. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MarkdownHostileTest {
    private static final int SIZE = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "]",
                "[[",
                "[[a",
                "[[a|",
                "[@a",
                "[@a;",
                "[a](",
                "[a](<b",
                "[a](b \"",
                "[a]",
                "[a][",
                "[a](b)",
                "![a](b)",
                "![[]()",
                "[ (](",
                "*a ",
                "*a **b ",
                "a** ",
                "*a_ ",
                "_ ",
                "*",
                "***",
                "a*_",
                "_a*b_c*",
                "a* b*",
                "~~a ",
                "`a``b```c",
                "`a` ",
                "&",
                "&a",
                "&amp;",
                "<",
                "<a ",
                "<b>",
                "<!--",
                "<!-- a",
                "<?",
                "<![CDATA[",
                "</",
                "<!A ",
                "<a b='",
                "<a@",
                "<http:",
                "\\",
                "\\\\",
                "!",
                "- ",
                "-\t",
                "+ ",
                "1. ",
                "> ",
                ">",
                "* a\n",
                "*a\n\n",
                "- a\n\n",
                "]\n",
                "[\n",
                "1\n",
                "a\n=\n",
                "=\n",
                "\t",
                "\n",
                "\r",
                "|",
                "a|",
                "|a|\n|-|\n",
                "a|b\n-|-\n",
                "[a]: b\n",
                "[a]: b \"",
                "[a]: b 'c\n",
                "#",
                "# a\n",
                "    a\n",
                "```\n",
                "a\\\n",
                "a  \n",
                "<div>\n\n",
                "<div>\n",
                "> a\n",
                "  a\n",
                "- a\n  b\n",
                "\ud83d",
                "\0",
                "😀",
                "e\u0301",
                "- - "
            })
    void readsRepeatedMarks(String mark) {
        MarkdownTree.read(mark.repeat(SIZE / mark.length()));
        MarkdownTree.read("> " + mark.repeat(SIZE / mark.length()).replace("\n", "\n> "));
    }

    @ParameterizedTest
    @MethodSource("longThings")
    void readsLongThings(String text) {
        MarkdownTree.read(text);
    }

    static Stream<String> longThings() {
        String x = "x".repeat(SIZE);
        return Stream.of(
                "[a](b \"" + x + "\")",
                "[a](b \"" + x,
                "[a](<" + x + ">)",
                "[a](" + "(".repeat(SIZE),
                "[" + x + "]: b",
                "<http:" + x + ">",
                "<a " + "x ".repeat(SIZE) + ">",
                "<a x='" + x + "'>",
                "a <!-- " + "x- ".repeat(SIZE) + "-->",
                "a <!-- " + "x- ".repeat(SIZE),
                IntStream.range(1, 600).mapToObj("`"::repeat).collect(Collectors.joining(" ")),
                "*".repeat(SIZE) + "a" + "*".repeat(SIZE),
                "[".repeat(SIZE) + "a" + "]".repeat(SIZE),
                "[".repeat(SIZE) + "a" + "](b)".repeat(SIZE),
                "|a|b|\n|-|-|\n|" + "x ".repeat(SIZE) + "|y|\n",
                x);
    }

    @ParameterizedTest
    @MethodSource("deepThings")
    void refusesDeepNesting(String text) {
        var read = MarkdownTree.read(text);
        assertThat(read.diagnostics()).hasSize(1);
        assertThat(read.diagnostics().get(0).code()).isEqualTo(Code.UNREADABLE);
        RenderedText.of(read.value(), id -> id, path -> path).text();
    }

    static Stream<String> deepThings() {
        return Stream.of(
                ">".repeat(10_000) + " a",
                "> ".repeat(10_000) + "a",
                "- ".repeat(10_000) + "a",
                "1. ".repeat(10_000) + "a",
                "> - ".repeat(10_000) + "a",
                IntStream.range(0, 400)
                        .mapToObj(i -> "  ".repeat(i) + "- a\n")
                        .collect(Collectors.joining()),
                "*a **b ".repeat(10_000) + "c** d* ".repeat(10_000),
                "![".repeat(10_000) + "a" + "](b)".repeat(10_000),
                "~~a *b ".repeat(101) + "c* d~~".repeat(101));
    }

    @Test
    void pointsAtTheMarkThatGoesTooDeep() {
        String text = "a\n\n" + ">".repeat(101) + " b";
        assertThat(
                        Objects.requireNonNull(MarkdownTree.read(text).diagnostics().get(0).span())
                                .start())
                .isEqualTo(3 + 100);
    }

    @Test
    void readsWhatStandsAroundLinesThatGoTooDeep() {
        String deep = ">".repeat(101) + " b";
        var read = MarkdownTree.read("a\n\n" + deep + "\n\nc\n" + deep + "\n*d*\n");
        assertThat(read.diagnostics()).hasSize(1);
        assertThat(RenderedText.of(read.value(), id -> id, path -> path).text())
                .isEqualTo("a\nc\nd");
    }

    @Test
    void readsNestingThatIsDeepEnoughForAnybody() {
        assertThat(MarkdownTree.draw(">".repeat(100) + " a"))
                .isEqualTo("quote(".repeat(100) + "p(a)" + ")".repeat(100));
        assertThat(MarkdownTree.read("*a **b ".repeat(40) + "c** d*".repeat(40)).diagnostics())
                .isEmpty();
        assertThat(MarkdownTree.draw("- ".repeat(500))).isEqualTo("rule");
        assertThat(MarkdownTree.draw("> " + "* ".repeat(500))).isEqualTo("quote(rule)");
    }

    @Test
    void readsAMegabyteOfProse() {
        String text =
                "Roket *Soyuz-2* [[soyuz-2]] lepas landas [@antara], kata **Kim**.\n\n"
                        .repeat(15_000);
        assertThat(MarkdownTree.read(text).value().blocks()).hasSize(15_000);
    }

    @Test
    void readsAMegabyteInOneParagraph() {
        String text =
                "Roket *Soyuz-2* [[soyuz-2]] [lepas](landas) [@antara], kata **Kim**.\n"
                        .repeat(15_000);
        assertThat(MarkdownTree.read(text).value().blocks()).hasSize(1);
    }
}
