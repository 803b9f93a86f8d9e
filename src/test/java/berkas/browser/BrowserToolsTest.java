package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BrowserToolsTest {
    private static final String ARTIFACT =
            "/META-INF/maven/com.microsoft.playwright/playwright/pom.properties";

    @Test
    void theDriverOfNpmIsOfTheSameVersionAsTheArtifact() throws IOException {
        Properties artifact = new Properties();
        try (InputStream in = BrowserToolsTest.class.getResourceAsStream(ARTIFACT)) {
            artifact.load(in);
        }
        assertThat(BrowserTools.playwrightVersion()).isEqualTo(artifact.getProperty("version"));
    }

    @Test
    void theLockFileHoldsWhatTheManifestAsksFor() throws IOException {
        assertThat(Files.readString(BrowserTools.FOLDER.resolve("package-lock.json")))
                .contains("\"version\": \"" + BrowserTools.axeVersion() + '"')
                .contains("\"version\": \"" + BrowserTools.playwrightVersion() + '"')
                .doesNotContain("\"resolved\"");
    }
}
