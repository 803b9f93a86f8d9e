package berkas.docs;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.site.SiteTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports that the editors' guide shows are those an editor of the example would get. */
class EditorsGuideTest {
    private static final String NOTES = "content/annotations/bridge-closed/";

    @TempDir Path scratch;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01-safe-for-cars | bridge is safe for cars | bridge is save for cars",
                "03-eight-months | 'prefix: The authority expects\n' | ''",
                "03-eight-months | prefix: The authority | prefix: The port",
                "01-safe-for-cars | [@inspection-2024] | [@inspection-2023]",
                "01-safe-for-cars | title: Safe | title: Claim: safe",
                "01-safe-for-cars | title: | titel:",
            })
    void showsWhatBerkasSays(String note, String what, String by) throws IOException {
        String report =
                SiteTest.of(Path.of("example"), scratch)
                        .replace(NOTES + note + ".yaml", what, by)
                        .check()
                        .expectErrors()
                        .diagnostics();
        assertThat(Files.readString(Path.of("docs/editors-guide.md")))
                .contains("```text\n" + report + "```\n");
    }
}
