package berkas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeptTextTest {
    private static final String TEXT = "“Soyuz-2” 🚀 naik";

    @Test
    void givesTheTextBackCharacterByCharacter() {
        KeptText kept = new KeptText(TEXT);
        assertThat(kept.toString()).isEqualTo(TEXT);
        assertThat(kept.length()).isEqualTo(TEXT.length());
    }

    @Test
    void equalsWhatHasTheSameText() {
        assertThat(new KeptText(TEXT))
                .isEqualTo(new KeptText(TEXT))
                .hasSameHashCodeAs(new KeptText(TEXT));
        assertThat(new KeptText(TEXT)).isNotEqualTo(new KeptText(TEXT + "."));
    }

    @Test
    void hasTheDigestOfItsBytes() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(new KeptText(TEXT).digest()).isEqualTo(Hash128.of(bytes, bytes.length));
    }

    @Test
    void isNotPutTogetherAgainWhileThereIsMemory() {
        FleetingText text = new FleetingText(TEXT);
        assertThat(text.get(() -> "another")).isEqualTo(TEXT);
    }
}
