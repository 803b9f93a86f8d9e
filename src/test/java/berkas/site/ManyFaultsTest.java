package berkas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thirty files with one fault each: everything is told in one run, and nothing is touched. */
class ManyFaultsTest {
    private static final Pattern HEADER =
            Pattern.compile("(?m)^(content/[^:\n]+?)(?::\\d+:\\d+)?: error\\[(B\\d{3})\\] ");

    @TempDir Path scratch;

    @Test
    void tellsThirtyFaultsOfThirtyFilesInOneRun() {
        SiteTest site = SiteTest.from("thirty-faults", scratch).build().expectErrors();
        List<MatchResult> headers = HEADER.matcher(site.diagnostics()).results().toList();
        assertThat(headers).hasSize(30);
        assertThat(headers).extracting(header -> header.group(1)).doesNotHaveDuplicates();
        assertThat(headers).extracting(header -> header.group(2)).doesNotHaveDuplicates();
        assertThat(site.summary()).contains("30 errors, 0 warnings");
    }

    /** Faults of content, of a template, of its output and of what would be written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "thirty-faults",
                "B101-dossier-and-an-orphan",
                "B501-unclosed-directive",
                "B401-href",
                "B406-entry-named-index"
            })
    void leavesTheSiteThatIsThereAsItIs(String faulty) {
        SiteTest site = SiteTest.from("base", scratch).build().expectClean();
        Map<String, SiteTest.Stamp> before = site.output();
        assertThat(before).containsKey("index.html");
        SiteTest.copy(Path.of("src/test/resources/sites", faulty), scratch);
        assertThat(site.build().expectErrors().output()).isEqualTo(before);
    }

    @Test
    void tellsTheSameWhetherOrNotThereIsASite() {
        SiteTest site = SiteTest.from("thirty-faults", scratch);
        String first = site.build().diagnostics();
        assertThat(site.check().diagnostics()).isEqualTo(first);
        assertThat(site.output()).isEmpty();
    }
}
