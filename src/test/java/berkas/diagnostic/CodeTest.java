package berkas.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {
    @ParameterizedTest
    @EnumSource
    void isExplainedInWholeSentences(Code code) {
        assertThat(List.of(code.what(), code.why(), code.instead()))
                .allMatch(text -> text.matches("[\\p{Lu}`].{8,}[.?)]"), "a sentence")
                .noneMatch(text -> text.contains("  "))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void hasATitleThatGoesOnInASentence(Code code) {
        assertThat(code.title()).matches(".{4,60}[^. ]");
        assertThat(Code.of(code.id())).contains(code);
    }

    @Test
    void numbersAreUniqueAndInOrder() {
        assertThat(Arrays.stream(Code.values()).map(Code::id))
                .allMatch(id -> id.matches("B\\d{3}"))
                .doesNotHaveDuplicates()
                .isSorted();
    }
}
