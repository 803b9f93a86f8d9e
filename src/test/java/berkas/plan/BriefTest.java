package berkas.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BriefTest {
    @Test
    void aShortTextIsWhole() {
        assertThat(Brief.of("Satu\n dua .")).isEqualTo("Satu dua.");
        assertThat(Brief.of("")).isEmpty();
    }

    @Test
    void aLongTextEndsAfterAWord() {
        String brief = Brief.of("kata, ".repeat(40));
        assertThat(brief).endsWith("kata…").hasSizeLessThanOrEqualTo(111);
    }

    @Test
    void anEndlessWordIsCutBetweenCharacters() {
        String brief = Brief.of("a" + "\uD83D\uDE00".repeat(100));
        assertThat(brief).endsWith("\uD83D\uDE00…").hasSizeLessThanOrEqualTo(111);
    }
}
