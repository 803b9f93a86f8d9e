package berkas.docs;

import berkas.Golden;
import berkas.site.SiteTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reports that the guides show are those one would get in the dossier of {@code docs/example/}.
 */
class GuidesTest {
    private static final String SAFE = "content/annotations/bridge-closed/01-safe-for-cars.yaml";
    private static final String MONTHS = "content/annotations/bridge-closed/03-eight-months.yaml";

    @TempDir Path scratch;

    @Test
    void editorsGuideShowsRealReports() throws IOException {
        check(
                "docs/editors-guide.md",
                Map.of(
                        "orphan", report(SAFE, "bridge is safe for", "bridge is save for"),
                        "ambiguous", report(MONTHS, "prefix: The authority expects\n", ""),
                        "mismatch", report(MONTHS, "prefix: The authority", "prefix: The port"),
                        "dangling", report(SAFE, "[@inspection-2024]", "[@inspection-2023]"),
                        "colon", report(SAFE, "title: Safe", "title: Claim: safe"),
                        "key", report(SAFE, "title:", "titel:")));
    }

    @Test
    void publishersGuideShowsRealReports() throws IOException {
        String settings = Files.readString(Path.of("docs/example/dossier.yaml"));
        String lowered = settings + "severity:\n  B301: warning\n";
        String style = Files.readString(Path.of("templates/assets/css/site.css"));
        String broken = style + "body { background: url(\"paper.png\"); }\n";
        check(
                "docs/publishers-guide.md",
                Map.of(
                        "fixed",
                        report(example("fixed").edit("content/dossier.yaml", lowered)),
                        "style",
                        report(example("style").edit("templates/assets/css/site.css", broken))));
    }

    private static void check(String guide, Map<String, String> said) throws IOException {
        Path file = Path.of(guide);
        Golden.check(file, Blocks.filled(Files.readString(file), said));
    }

    private String report(String note, String what, String by) {
        return report(example(what.replaceAll("\\W", "")).replace(note, what, by));
    }

    private static String report(SiteTest site) {
        return site.check().expectErrors().diagnostics();
    }

    private SiteTest example(String name) {
        return SiteTest.of(Path.of("docs/example"), scratch.resolve(name));
    }
}
