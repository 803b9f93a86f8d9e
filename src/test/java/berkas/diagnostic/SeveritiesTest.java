package berkas.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeveritiesTest {
    private static final Diagnostic PROBLEM = Diagnostic.of("x", Code.BROKEN_LINK, "broken");

    @Test
    void codeDecidesWhereNothingIsSet() {
        assertThat(Severities.DEFAULT.weigh(PROBLEM)).contains(PROBLEM);
        assertThat(new Severities(Map.of(Code.ORPHAN, Level.OFF)).weigh(PROBLEM)).contains(PROBLEM);
    }

    @Test
    void settingDecidesWhereThereIsOne() {
        assertThat(new Severities(Map.of(Code.BROKEN_LINK, Level.WARNING)).weigh(PROBLEM))
                .contains(PROBLEM.as(Severity.WARNING));
        assertThat(new Severities(Map.of(Code.BROKEN_LINK, Level.OFF)).weigh(PROBLEM)).isEmpty();
    }

    @Test
    void laterChangesOfTheMapDoNotReachIt() {
        Map<Code, Level> levels = new HashMap<>(Map.of(Code.ORPHAN, Level.OFF));
        Severities severities = new Severities(levels);
        levels.clear();
        assertThat(severities.levels()).containsEntry(Code.ORPHAN, Level.OFF);
        assertThatThrownBy(() -> severities.levels().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
