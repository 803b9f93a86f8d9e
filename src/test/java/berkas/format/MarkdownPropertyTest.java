package berkas.format;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.model.Markup;
import berkas.model.RenderedText;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random Markdown: {@link MarkdownTree} checks every node of it against its source. */
class MarkdownPropertyTest {
    private static final String[] PIECES = {
        "a",
        "kata ",
        "b c",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "``",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](x)",
        "[[a]]",
        "[[a|b c]]",
        "[[note:a/b]]",
        "[@s]",
        "[@s; @t]",
        "[r]",
        "[r]: /u 'v'",
        "<https://x.id>",
        "<b>",
        "<!-- c -->",
        "<!--",
        "-->",
        "\\",
        "\\*",
        "\\|",
        "&amp;",
        "&#65;",
        "&",
        "|",
        "|a|b|\n|-|:-:|\n|",
        "\n",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "  \n",
        "\\\n",
        "\t",
        " ",
        "    ",
        "> ",
        ">",
        "- ",
        "* ",
        "1. ",
        "# ",
        "## ",
        "---",
        "===",
        "\n---\n",
        "```",
        "~~~",
        "😀",
        "é",
        "e\u0301",
        "\0",
        "\ud83d",
        "\u00a0",
        "“",
        "<div>",
        "</b>",
        "\"",
        "'",
        ":",
        ";",
        "!"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void holdsOnToTheSource(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random);
            Markup markup = MarkdownTree.read(text).value();
            assertThat(MarkdownTree.draw(text, markup.blocks())).isNotNull();
            rendersInOrder(text.replace('\0', '\uFFFD'), markup);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void rendersInOrder(String source, Markup markup) {
        RenderedText rendered = RenderedText.of(markup, id -> "<" + id + ">", path -> "");
        int end = 0;
        int sourceEnd = 0;
        for (RenderedText.Run run : rendered.runs()) {
            String shown = rendered.text().substring(run.start(), run.end());
            assertThat(run.text()).isEqualTo(shown);
            assertThat(rendered.text().substring(end, run.start())).matches("\n*");
            assertThat(run.sourceStart()).isGreaterThanOrEqualTo(sourceEnd);
            if (run.verbatim()) {
                assertThat(
                                source.substring(run.sourceStart(), run.sourceEnd())
                                        .replaceAll("[\r\n]", " "))
                        .isEqualTo(shown.replace('\n', ' '));
            }
            assertThat(rendered.sourceOffset(run.start())).isEqualTo(run.sourceStart());
            end = run.end();
            sourceEnd = run.sourceEnd();
        }
        assertThat(rendered.text().substring(end)).matches("\n*");
    }
}
