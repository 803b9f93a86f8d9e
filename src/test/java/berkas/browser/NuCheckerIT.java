package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.AccessibilityCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Nu HTML checker finds neither an error nor a warning in any page or style sheet. */
class NuCheckerIT {
    private static NuChecker checker;

    @TempDir Path scratch;

    @BeforeAll
    static void setUp() throws Exception {
        checker = new NuChecker();
    }

    @ParameterizedTest
    @EnumSource(BuiltSite.class)
    @Checks(AccessibilityCheck.MARKUP)
    void hasNothingAgainstAnyPage(BuiltSite site) throws Exception {
        assertThat(checker.html(site.folder(), site.pages())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BuiltSite.class)
    @Checks(AccessibilityCheck.MARKUP)
    void hasNothingAgainstAnyStyleSheet(BuiltSite site) throws Exception {
        List<String> sheets = BuiltSite.files(site.folder(), ".css");
        assertThat(sheets).contains("assets/css/site.css");
        assertThat(checker.css(site.folder(), sheets)).isEmpty();
    }

    @Test
    void seesWhatIsWrong() throws Exception {
        Files.writeString(scratch.resolve("a.html"), "<!DOCTYPE html><title>A</title><p><div>");
        Files.writeString(scratch.resolve("a.css"), "p { colour: red; color: rouge }");
        assertThat(checker.html(scratch, List.of("a.html")))
                .anyMatch(message -> message.startsWith("a.html:1:"));
        assertThat(checker.css(scratch, List.of("a.css"))).hasSize(2);
    }
}
