package berkas.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelTest {
    @Test
    void everyWordNamesItsLevel() {
        assertThat(Level.words()).containsExactly("off", "warning", "error");
        assertThat(Level.words().stream().map(Level::of)).doesNotContainNull();
        assertThat(Level.of("off")).contains(Level.OFF);
        assertThat(Level.of("Error")).isEmpty();
    }

    @Test
    void offHasNoSeverity() {
        assertThat(Level.OFF.severity()).isEmpty();
        assertThat(Level.WARNING.severity()).contains(Severity.WARNING);
        assertThat(Level.ERROR.severity()).contains(Severity.ERROR);
    }
}
