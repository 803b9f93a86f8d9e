package berkas.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsTextTest {
    @Test
    void nothingEndsTheLiteralOrTheLine() {
        assertThat(JsText.of("a\"b\\c</script>\n\r\u2028\u2029\0\u0085"))
                .isEqualTo(
                        "\"a\\\"b\\\\c\\u003c/script>\\u000a\\u000d\\u2028\\u2029\\u0000\\u0085\"");
    }

    @Test
    void wholeCharactersStayAndHalvesAreNamed() {
        assertThat(JsText.of("π 한 🚀")).isEqualTo("\"π 한 🚀\"");
        assertThat(JsText.of("\uD83Dx\uDE80")).isEqualTo("\"\\ud83dx\\ude80\"");
        assertThat(JsText.of("\uD83D")).isEqualTo("\"\\ud83d\"");
    }
}
