package berkas.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedTagsTest {
    @Test
    void seesWhatTheParserTakesApart() {
        assertThat(NestedTags.of("<a href=1>x<a href=2>y</a>z</a>"))
                .containsExactly(new NestedTags.Nested("<a href=1>", "<a href=2>"));
        assertThat(NestedTags.of("<A\nhref='>'>x<div><a>y</a></div></A>")).hasSize(1);
        assertThat(NestedTags.of("<button>x<button>y</button></button>")).hasSize(1);
    }

    @Test
    void reportsALinkThatIsNeverClosedOnce() {
        assertThat(NestedTags.of("<a href=1>x <a href=2>y</a> <a href=3>z</a>")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>x</a><a>y</a>",
                "<a>x</a ><a>y</A\n>",
                "<a title='<a>'>x</a>",
                "<a title=it's>x</a><a title=\"it's\">y</a>",
                "<a>x<!-- <a> --></a>",
                "<!--><a>x</a>",
                "<a>x<script>'<a>'</script></a>",
                "<a>x<abbr>y</abbr><article>z</article></a>",
                "<svg><a href=x /><a href=y /></svg>",
                "<a>1 < 2 <3</a><a>x</a>",
                "<textarea><a></textarea><a>x</a>",
                "<a>x<template><a>y</template></a>"
            })
    void leavesWhatIsNotNested(String html) {
        assertThat(NestedTags.of(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<", "</", "<a", "<a href='", "<!--", "<script>", "<a href=\"x>", "<svg"})
    void survivesWhatIsCutOff(String html) {
        assertThat(NestedTags.of(html)).isEmpty();
    }
}
