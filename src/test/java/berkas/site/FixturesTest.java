package berkas.site;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.Golden;
import berkas.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every site below {@code src/test/resources/sites} says exactly what its golden file says. */
class FixturesTest {
    private static final Path SITES = Path.of("src/test/resources/sites");

    /** Cannot be put into a folder under version control; other tests trigger them. */
    private static final Set<Code> WITHOUT_FOLDER = Set.of(Code.UNREADABLE, Code.FOREIGN_FILE);

    @TempDir Path scratch;

    @TestFactory
    Stream<DynamicTest> sitesSayWhatTheirGoldensSay() throws IOException {
        return cases().stream().map(name -> DynamicTest.dynamicTest(name, () -> holds(name)));
    }

    @Test
    void everyCodeHasASiteThatTriggersItAndOneThatDoesNot() throws IOException {
        List<String> cases = cases();
        assertThat(Code.values())
                .filteredOn(code -> !WITHOUT_FOLDER.contains(code))
                .allSatisfy(
                        code -> {
                            assertThat(cases).anyMatch(name -> triggers(name, code));
                            assertThat(cases).anyMatch(name -> isCleanTwin(name, code));
                        });
    }

    @Test
    void faultyTwinsSayTheirCode() throws IOException {
        for (String name : cases()) {
            if (name.matches("B\\d{3}-.*") && !name.endsWith("-clean")) {
                assertThat(Files.readString(SITES.resolve(name).resolve("diagnostics.txt")))
                        .as(name)
                        .contains("[" + name.substring(0, 4) + "]");
            }
        }
    }

    private void holds(String name) {
        SiteTest site = SiteTest.from(name, scratch.resolve(name)).build();
        Golden.check(SITES.resolve(name).resolve("diagnostics.txt"), site.diagnostics());
        boolean errors = site.diagnostics().contains(": error[");
        assertThat(site.exit()).isEqualTo(errors ? 1 : 0);
        assertThat(site.hasPage("index.html")).isEqualTo(!errors);
        if (name.endsWith("-clean")) {
            assertThat(site.diagnostics()).isEmpty();
        }
    }

    private static boolean triggers(String name, Code code) {
        return name.startsWith(code.id() + "-") && !name.endsWith("-clean");
    }

    private static boolean isCleanTwin(String name, Code code) {
        return name.startsWith(code.id() + "-") && name.endsWith("-clean");
    }

    private static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
